package org.mingle.launcher;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import javax.swing.JDialog;
import javax.swing.JOptionPane;

/** Says in a window why there is none: whoever clicks on an icon sees no standard error. */
final class RefusedStart {

    private static final int LETTERS_A_LINE = 72;

    private RefusedStart() {}

    /** Tell whether nobody would see it otherwise; the console of Windows closes with the process. */
    static boolean isUnseen(boolean console, String os) {
        boolean rehearsal = Boolean.getBoolean("mingle.rehearsal");
        return !rehearsal && (!console || os.startsWith("Windows"));
    }

    /** Show a sentence until the person has read it. */
    static void show(String sentence, Path home) {
        dress(home);
        try {
            EventQueue.invokeAndWait(() -> {
                JDialog dialog = pane(sentence).createDialog("Mingle");
                dialog.setVisible(true);
                dialog.dispose();
            });
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException | RuntimeException | Error noWindow) {
            // It was written to standard error before.
        }
    }

    private static void dress(Path home) {
        try {
            WindowingSystem.touch(Distribution.own(), home);
        } catch (LaunchProblem noDistribution) {
            // Then it is seen in the look of Java.
        }
    }

    private static JOptionPane pane(String sentence) {
        return new JOptionPane(sentence, JOptionPane.WARNING_MESSAGE) {
            @Override
            public int getMaxCharactersPerLineCount() {
                return LETTERS_A_LINE;
            }
        };
    }
}
