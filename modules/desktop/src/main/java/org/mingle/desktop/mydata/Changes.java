package org.mingle.desktop.mydata;

import java.util.concurrent.Callable;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import org.mingle.api.workspace.StoreException;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Consent;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;

/** What a person changes on this page: asked before, done off the event thread, told afterwards. */
final class Changes {
    private static final String TITLE = "Mingle: my data";

    private final ViewContext context;
    private final JComponent over;
    private final Runnable reload;

    Changes(ViewContext context, JComponent over, Runnable reload) {
        this.context = context;
        this.over = over;
        this.reload = reload;
    }

    /**
     * Does something, shows the page anew, and has the advice worked out anew.
     *
     * @param work returns what is to be told afterwards, empty for nothing
     */
    void make(Callable<String> work) {
        context.work(
                () -> {
                    try {
                        return work.call();
                    } catch (StoreException refused) {
                        return String.valueOf(refused.getMessage());
                    }
                },
                sentence -> {
                    reload.run();
                    context.refresh();
                    if (!sentence.isEmpty()) {
                        tell(sentence);
                    }
                });
    }

    /** Asks before something that cannot be taken back; who just presses Enter has changed nothing. */
    boolean agreed(String question, String yes) {
        return Consent.given(over, TITLE, sized(question), yes);
    }

    void tell(String sentence) {
        JOptionPane.showMessageDialog(over, sized(sentence), TITLE, JOptionPane.PLAIN_MESSAGE);
    }

    private static JPanel sized(String text) {
        return Consent.sized(Say.lay(Flow.column(0), new Paragraph(text)));
    }

    JComponent over() {
        return over;
    }
}
