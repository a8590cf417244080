package org.mingle.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.JFrame;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingle.desktop.NeedsDisplay;
import org.mingle.desktop.look.Theme;

@NeedsDisplay
class EmptyFrameTest {
    private JFrame frame = new JFrame();

    @BeforeEach
    void take() {
        GuiActionRunner.execute(() -> {
            Theme.install(false, 100);
            EmptyFrame.prepare();
            frame = EmptyFrame.take();
        });
    }

    @AfterEach
    void dispose() {
        GuiActionRunner.execute(() -> frame.dispose());
    }

    @Test
    void theWindowingSystemKnowsItAndNobodySeesIt() {
        assertThat(frame.isDisplayable()).isTrue();
        assertThat(frame.isVisible()).isFalse();
    }

    @Test
    void itIsTakenOnce() {
        JFrame next = GuiActionRunner.execute(EmptyFrame::take);

        assertThat(next).isNotSameAs(frame);
        assertThat(next.isDisplayable()).isFalse();
        assertThat(next.getTitle()).isEqualTo("Mingle").isEqualTo(frame.getTitle());
    }
}
