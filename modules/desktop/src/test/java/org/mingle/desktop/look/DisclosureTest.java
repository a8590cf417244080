package org.mingle.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleState;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private final JLabel detail = new JLabel("what is behind it");
    private final Disclosure row = new Disclosure("Quality, 60 of 100", new JLabel("Quality"), detail);

    private AccessibleContext line() {
        return ((JComponent) row.getComponent(0)).getAccessibleContext();
    }

    @Test
    void aScreenReaderSaysWhatItIsAndWhetherItIsOpen() {
        assertThat(line().getAccessibleName()).isEqualTo("Quality, 60 of 100");
        assertThat(line().getAccessibleStateSet().contains(AccessibleState.EXPANDED))
                .isFalse();
        row.open(true);
        assertThat(line().getAccessibleStateSet().contains(AccessibleState.EXPANDED))
                .isTrue();
    }

    @Test
    void aScreenReaderOpensAndClosesIt() {
        assertThat(line().getAccessibleAction().doAccessibleAction(0)).isTrue();
        assertThat(detail.isVisible()).isTrue();
        line().getAccessibleAction().doAccessibleAction(0);
        assertThat(detail.isVisible()).isFalse();
    }
}
