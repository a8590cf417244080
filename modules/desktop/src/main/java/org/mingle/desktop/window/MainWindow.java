package org.mingle.desktop.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import org.mingle.desktop.api.View;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Theme;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.session.Session;
import org.mingle.desktop.session.Showing;
import org.mingle.desktop.start.StartPage;

/** The one window: entries at the left, a page at the right, a banner above it when there is something to say. */
public final class MainWindow implements Menus.Commands {
    static final String START = "start";
    private static final String CONTACTS = "org.mingle.desktop.contacts";
    private static final String IMPORTS = "org.mingle.desktop.imports";

    private final JFrame frame = new JFrame("Mingle");
    private final JPanel place = new JPanel(new BorderLayout());
    private final Session session;
    private final Consumer<Appearance> remember;
    private final List<Hosted> hosted = new ArrayList<>();
    private final List<org.mingle.desktop.api.Action> actions = new ArrayList<>();
    private final Sidebar sidebar;
    private final Strip banner;
    private final Strip news;
    private final Menus menus;
    private final WorkingPage working;
    private final ExportQuestions questions = new ExportQuestions(frame);
    private final Context actionContext;
    private Appearance appearance;
    private String selected = START;
    private @Nullable JComponent startPage;
    private @Nullable Showing told;
    private int toldRules;

    /**
     * Builds the window; on the event thread, after the look is set.
     *
     * @param remember takes the appearance whenever the person changes it
     * @param closed told when the person has closed the window
     */
    public MainWindow(Session session, Appearance appearance, Consumer<Appearance> remember, Runnable closed) {
        this.session = session;
        this.appearance = appearance;
        this.remember = remember;
        this.actionContext =
                new Context("An action", session, () -> tell("That did not work. Everything else goes on."));
        sidebar = new Sidebar(this::goTo);
        banner = banner();
        news = news();
        menus = new Menus(this);
        working = new WorkingPage(session::cancel);
        place.setOpaque(false);
        JPanel main = new JPanel(new BorderLayout());
        main.add(Say.lay(Flow.column(0), banner, news), BorderLayout.NORTH);
        main.add(place, BorderLayout.CENTER);
        frame.setJMenuBar(menus.bar());
        frame.add(sidebar, BorderLayout.WEST);
        frame.add(main, BorderLayout.CENTER);
        frame.setIconImages(Brand.images());
        frame.getRootPane().setTransferHandler(new FileDrop(this::dropped));
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                frame.dispose();
            }

            @Override
            public void windowClosed(WindowEvent e) {
                closed.run();
            }
        });
        bindPlus();
        session.onChange(this::sessionChanged);
        render();
    }

    private Strip banner() {
        JButton close = new JButton("Close");
        close.setName("close guest");
        close.addActionListener(e -> closeWorkspace());
        return new Strip("banner", Glyph.MASK, Tone.ON_BANNER, Tone.BANNER, close);
    }

    private Strip news() {
        JButton more = Say.quiet("See imports", null);
        more.addActionListener(e -> {
            session.hush();
            goTo(IMPORTS);
        });
        JButton fine = Say.quiet("OK", null);
        fine.addActionListener(e -> session.hush());
        return new Strip("news", Glyph.CHECK, Tone.GOOD, Tone.GOOD_SOFT, more, fine);
    }

    /** The plus of most keyboards needs shift or is in the number block; all of them count. */
    private void bindPlus() {
        JRootPane root = frame.getRootPane();
        for (int key : new int[] {KeyEvent.VK_EQUALS, KeyEvent.VK_ADD}) {
            root.registerKeyboardAction(
                    e -> appearance(appearance.larger()), Menus.ctrl(key), JComponent.WHEN_IN_FOCUSED_WINDOW);
        }
        root.registerKeyboardAction(
                e -> appearance(appearance.smaller()),
                Menus.ctrl(KeyEvent.VK_SUBTRACT),
                JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    /** Shows the window in the middle of the screen. */
    public void open() {
        frame.setSize(new Dimension(Paint.px(1240), Paint.px(780)));
        Dimension screen = frame.getToolkit().getScreenSize();
        frame.setSize(Math.min(frame.getWidth(), screen.width), Math.min(frame.getHeight(), screen.height));
        frame.setMinimumSize(new Dimension(Math.min(760, screen.width), Math.min(520, screen.height)));
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
    }

    /** Takes the window away, as if the person had closed it. */
    public void dispose() {
        frame.dispose();
    }

    /** A view has come. */
    public void add(View view) {
        Hosted guest = new Hosted(view, session, this::replaced);
        if (hosted.stream().anyMatch(each -> each.id().equals(guest.id()))) {
            return;
        }
        hosted.add(guest);
        hosted.sort(Comparator.comparingInt(Hosted::order).thenComparing(Hosted::id));
        render();
    }

    /** A view has gone. */
    public void remove(View view) {
        Optional<Hosted> leaving =
                hosted.stream().filter(each -> each.shows(view)).findFirst();
        leaving.ifPresent(each -> {
            each.leave();
            hosted.remove(each);
            if (selected.equals(each.id())) {
                selected = first();
            }
            render();
        });
    }

    /** An action has come. */
    public void add(org.mingle.desktop.api.Action action) {
        actions.add(action);
        menus.showActions(true);
    }

    /** An action has gone. */
    public void remove(org.mingle.desktop.api.Action action) {
        actions.remove(action);
        menus.showActions(!actions.isEmpty());
    }

    /** Tells the person a sentence. */
    public void tell(String sentence) {
        JOptionPane.showMessageDialog(frame, wrapped(sentence), "Mingle", JOptionPane.INFORMATION_MESSAGE);
    }

    private static JComponent wrapped(String sentence) {
        JPanel panel = Say.lay(Flow.column(0), new org.mingle.desktop.look.Paragraph(sentence));
        int width = Paint.px(420);
        panel.setPreferredSize(new Dimension(width, org.mingle.desktop.look.WidthAware.height(panel, width)));
        return panel;
    }

    private String first() {
        return hosted.isEmpty() || session.open().isEmpty()
                ? START
                : hosted.get(0).id();
    }

    private void sessionChanged() {
        Showing now = session.showing();
        Showing before = told;
        boolean settled = now instanceof Showing.Open || now instanceof Showing.Start;
        if (settled
                && now instanceof Showing.Open open
                && !(before instanceof Showing.Open earlier && earlier.workspace() == open.workspace())) {
            selected = first();
        } else if (now instanceof Showing.Start && before instanceof Showing.Open) {
            selected = START;
        }
        if (settled && (now != before || toldRules != session.rulesVersion())) {
            told = now;
            toldRules = session.rulesVersion();
            List.copyOf(hosted).forEach(Hosted::changed);
        }
        render();
    }

    private void replaced(Hosted view) {
        if (view.id().equals(selected)) {
            render();
        }
    }

    private void render() {
        Showing now = session.showing();
        boolean free = now instanceof Showing.Open || now instanceof Showing.Start;
        List<Sidebar.Entry> entries = new ArrayList<>();
        entries.add(new Sidebar.Entry(START, "Start", Glyph.OPEN.icon(20), "Alt+Home"));
        for (int i = 0; i < hosted.size(); i++) {
            Hosted each = hosted.get(i);
            entries.add(new Sidebar.Entry(each.id(), each.title(), each.icon(), i < 9 ? "Ctrl+" + (i + 1) : ""));
        }
        sidebar.show(entries, selected, free);
        sidebar.person(session.open().<Showing>map(open -> open).orElse(now));
        menus.showViews(hosted);
        banner.say(bannerText());
        news.say(now instanceof Showing.Open open ? open.news() : "");
        frame.setTitle(title(now));
        place(page(now));
    }

    private String bannerText() {
        Showing.Open open = session.open().orElse(null);
        if (open == null || !open.workspace().temporary()) {
            return "";
        }
        return open.guest() == null
                ? "You are just looking. Nothing is kept."
                : "You are looking at " + open.guest().name() + ", a made-up person. Nothing is kept.";
    }

    private static String title(Showing now) {
        return now instanceof Showing.Open open && !open.owner().isEmpty() ? "Mingle: " + open.owner() : "Mingle";
    }

    private JComponent page(Showing now) {
        if (now instanceof Showing.Working work) {
            working.show(work, working.getParent() == null);
            return working;
        }
        if (now instanceof Showing.Asking question) {
            return AskingPage.of(
                            question,
                            me -> session.openExports(question.exports(), question.keep(), me),
                            session::dismiss)
                    .scrolling();
        }
        for (Hosted each : hosted) {
            if (each.id().equals(selected)) {
                return each.component();
            }
        }
        JComponent start = startPage;
        if (start == null) {
            start = StartPage.of(session.guests(), this::openExport, session::openGuest)
                    .scrolling();
            startPage = start;
        }
        return start;
    }

    private void place(JComponent page) {
        if (place.getComponentCount() == 1 && place.getComponent(0) == page) {
            return;
        }
        place.removeAll();
        place.add(page);
        place.revalidate();
        place.repaint();
    }

    private void dropped(List<Path> exports) {
        questions.keepOrLook(exports).ifPresent(this::open);
    }

    private void open(ExportQuestions.Choice choice) {
        session.openExports(choice.exports(), choice.keep(), null);
    }

    @Override
    public void openExport() {
        questions.choose().ifPresent(this::open);
    }

    @Override
    public void goTo(String page) {
        if (session.showing() instanceof Showing.Working || session.showing() instanceof Showing.Asking) {
            return;
        }
        selected = page;
        render();
        SwingUtilities.invokeLater(() -> {
            if (place.getComponentCount() > 0) {
                place.getComponent(0).requestFocusInWindow();
            }
        });
    }

    @Override
    public void closeWorkspace() {
        if (session.showing() instanceof Showing.Open) {
            session.leave();
        }
    }

    @Override
    public void quit() {
        frame.dispose();
    }

    @Override
    public void find() {
        goTo(CONTACTS);
        if (place.getComponentCount() > 0 && place.getComponent(0) instanceof JComponent page) {
            Action find = page.getActionMap().get("find");
            if (find != null) {
                SwingUtilities.invokeLater(
                        () -> find.actionPerformed(new ActionEvent(page, ActionEvent.ACTION_PERFORMED, "find")));
            }
        }
    }

    @Override
    public void refresh() {
        session.refresh();
    }

    @Override
    public Appearance appearance() {
        return appearance;
    }

    @Override
    public void appearance(Appearance next) {
        if (next.equals(appearance)) {
            return;
        }
        appearance = next;
        Theme.install(next.dark(), next.percent());
        startPage = null;
        hosted.forEach(Hosted::dress);
        SwingUtilities.updateComponentTreeUI(working);
        render();
        remember.accept(next);
    }

    @Override
    public void about() {
        tell("Mingle tells you how you behave at the party that is social media, and what to do next.\n\n"
                + "Everything it knows comes from your own exports and stays on this machine.");
    }

    @Override
    public List<Menus.Contributed> actions() {
        List<Menus.Contributed> offered = new ArrayList<>();
        for (org.mingle.desktop.api.Action action : actions) {
            actionContext.guarded(() -> {
                if (action.applies(actionContext)) {
                    Runnable run = () -> actionContext.guarded(() -> action.run(actionContext));
                    offered.add(new Menus.Contributed(action.title(), action.icon(), run));
                }
            });
        }
        return offered;
    }
}
