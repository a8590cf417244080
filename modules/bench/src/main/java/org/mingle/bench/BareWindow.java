package org.mingle.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.WindowConstants;

/** The least that a window of this look can be: a frame with a table. */
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] args) {
        EventQueue.invokeLater(() -> {
            FlatLightLaf.setup();
            JFrame frame = new JFrame("Bare window");
            frame.add(new JScrollPane(new JTable(100, 6)));
            frame.setSize(1240, 820);
            frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
            frame.setVisible(true);
        });
    }
}
