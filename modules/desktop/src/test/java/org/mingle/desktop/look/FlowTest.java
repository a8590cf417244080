package org.mingle.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static JPanel box(int width, int height) {
        JPanel box = new JPanel();
        box.setPreferredSize(new Dimension(width, height));
        return box;
    }

    @Test
    void aParagraphGrowsWhenItsColumnNarrows() {
        Paragraph text =
                new Paragraph("Hold conversations instead of making announcements to the whole room. ".repeat(6));
        JPanel column = Say.lay(Flow.column(0), text);
        int wide = WidthAware.height(column, 800);
        int narrow = WidthAware.height(column, 200);
        assertThat(narrow).isGreaterThan(2 * wide);
        column.setSize(200, narrow);
        column.doLayout();
        assertThat(text.getWidth()).isEqualTo(200);
        assertThat(text.getHeight()).isEqualTo(narrow);
    }

    @Test
    void aRowSharesOutWhatTheOthersLeave() {
        JPanel row = new JPanel(Flow.row(0));
        JPanel fixed = box(100, 10);
        JPanel small = box(1, 20);
        JPanel large = box(1, 10);
        row.add(fixed);
        row.add(small, 1.0);
        row.add(large, 3.0);
        row.setSize(500, 20);
        row.doLayout();
        assertThat(fixed.getWidth()).isEqualTo(100);
        assertThat(small.getWidth()).isEqualTo(100);
        assertThat(large.getWidth()).isEqualTo(300);
        assertThat(large.getHeight()).isEqualTo(20);
    }

    @Test
    void aRowBecomesAColumnWhereThereIsLittleRoom() {
        JPanel row = new JPanel(Flow.row(0).stackedBelow(300));
        JPanel one = box(1, 10);
        JPanel two = box(1, 20);
        row.add(one, 1.0);
        row.add(two, 1.0);
        assertThat(WidthAware.height(row, 400)).isEqualTo(20);
        assertThat(WidthAware.height(row, 200)).isEqualTo(30);
        row.setSize(200, 30);
        row.doLayout();
        assertThat(two.getBounds()).isEqualTo(new java.awt.Rectangle(0, 10, 200, 20));
    }

    @Test
    void whatIsHiddenTakesNoRoom() {
        JPanel hidden = box(10, 50);
        hidden.setVisible(false);
        assertThat(WidthAware.height(Say.lay(Flow.column(9), box(10, 10), hidden), 100))
                .isEqualTo(10);
    }
}
