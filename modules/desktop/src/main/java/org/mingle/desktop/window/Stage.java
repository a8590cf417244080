package org.mingle.desktop.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ExportRequest;
import org.mingle.api.importing.Mapping;
import org.mingle.desktop.session.Session;
import org.mingle.desktop.session.Showing;
import org.mingle.desktop.start.Awaited;
import org.mingle.desktop.start.StartPage;

/** The large place at the right: the page that was chosen, long work that is under way, or a question. */
final class Stage extends JPanel {
    private final transient Session session;
    private final transient Pages pages;
    private final transient Runnable openExport;
    private final transient Runnable openWeb;
    private @Nullable WorkingPage working;
    private @Nullable JComponent start;
    private boolean startKept;

    /**
     * Makes it.
     *
     * @param openExport asked for one's own export
     * @param openWeb asked for something from the web
     */
    Stage(Session session, Pages pages, Runnable openExport, Runnable openWeb) {
        super(new BorderLayout());
        this.session = session;
        this.pages = pages;
        this.openExport = openExport;
        this.openWeb = openWeb;
        setOpaque(false);
    }

    /** Shows what the session is at: the page with this id when it is at rest. */
    void show(String selected) {
        JComponent page = page(session.showing(), selected);
        if (shown() == page) {
            return;
        }
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        // A dialog that is just closing may still hold it.
        boolean elsewhere =
                focused != null && SwingUtilities.getWindowAncestor(focused) != SwingUtilities.getWindowAncestor(this);
        boolean lost = focused == null || elsewhere || isAncestorOf(focused) || !focused.isEnabled();
        removeAll();
        add(page);
        revalidate();
        repaint();
        if (lost) {
            focus();
        }
    }

    private @Nullable Component shown() {
        return getComponentCount() == 0 ? null : getComponent(0);
    }

    private JComponent page(Showing now, String selected) {
        if (now instanceof Showing.Working work) {
            WorkingPage page = working == null ? new WorkingPage(session::cancel) : working;
            page.show(work, shown() != page);
            working = page;
            return page;
        }
        if (now instanceof Showing.Asking question) {
            return shown() instanceof AskingPage asked && asked.asks(question)
                    ? asked
                    : new AskingPage(
                            question,
                            me -> session.openExports(question.exports(), question.keep(), me),
                            session::dismiss);
        }
        if (now instanceof Showing.Columns question) {
            return shown() instanceof ColumnsPage asked && asked.asks(question)
                    ? asked
                    : new ColumnsPage(question, new Told(question));
        }
        return pages.find(selected).map(Hosted::component).orElseGet(() -> start(now));
    }

    private JComponent start(Showing now) {
        boolean kept = now instanceof Showing.Start nothing && nothing.kept();
        JComponent known = start;
        if (known == null || kept != startKept) {
            known = StartPage.of(
                            session.guests(),
                            kept ? session::openKept : null,
                            openExport,
                            openWeb,
                            session::openGuest,
                            awaited())
                    .scrolling();
            start = known;
            startKept = kept;
        }
        return known;
    }

    /** Calls off long work that is under way, and says whether there was some. */
    boolean cancel() {
        WorkingPage page = working;
        if (page != null && shown() == page) {
            page.cancel();
            return true;
        }
        return false;
    }

    /** Puts the focus on the page; later, so that what has just been put there is there. */
    void focus() {
        SwingUtilities.invokeLater(() -> {
            if (shown() instanceof JComponent page) {
                page.requestFocusInWindow();
            }
        });
    }

    /** Dresses what is not a view in the look that is set now. */
    void dress() {
        start = null;
        if (working != null) {
            SwingUtilities.updateComponentTreeUI(working);
        }
    }

    private Awaited awaited() {
        return new Awaited() {
            @Override
            public LocalDate today() {
                return session.today();
            }

            @Override
            public void list(Consumer<List<ExportRequest>> then) {
                session.awaited(then);
            }

            @Override
            public void asked(String format, Runnable then) {
                session.asked(format, then);
            }

            @Override
            public void dismiss(String format, Runnable then) {
                session.dismissRequest(format, then);
            }
        };
    }

    private final class Told implements ColumnsPage.Answer {
        private final Showing.Columns question;

        Told(Showing.Columns question) {
            this.question = question;
        }

        @Override
        public void tell(Mapping mapping) {
            session.tell(question, mapping);
        }

        @Override
        public void leaveOut() {
            session.leaveOut(question);
        }

        @Override
        public void dismiss() {
            session.dismiss();
        }
    }
}
