package org.mingle.desktop.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import org.mingle.api.workspace.Workspaces;
import org.mingle.desktop.api.View;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Theme;
import org.mingle.desktop.session.Session;
import org.mingle.desktop.session.Showing;

/** The one window: entries at the left, a page at the right, a banner above it when there is something to say. */
public final class MainWindow implements Menus.Commands {
    static final String START = "start";
    private static final String CONTACTS = "org.mingle.desktop.contacts";
    private static final String IMPORTS = "org.mingle.desktop.imports";

    private final JFrame frame = EmptyFrame.take();
    private final Session session;
    private final Consumer<Appearance> remember;
    private final Pages pages;
    private final Contributions contributions;
    private final Sidebar sidebar;
    private final Notices notices;
    private final Menus menus;
    private final Stage stage;
    private final ExportQuestions questions = new ExportQuestions(frame);
    private @Nullable WebQuestion webQuestion;
    private final WorkspaceQuestions workspaceQuestions = new WorkspaceQuestions(frame);
    private final HandedOver handedOver = new HandedOver(this::busy, new Turning(), this::dropped);
    private Appearance appearance;
    private String selected = START;
    private @Nullable Showing told;
    private int toldRules;

    /**
     * Builds the window; on the event thread, after the look is set.
     *
     * @param standing what is out of the ordinary about this start, a sentence; empty when nothing is
     * @param remember takes the appearance whenever the person changes it
     * @param closed told when the person has closed the window
     */
    public MainWindow(
            Session session, String standing, Appearance appearance, Consumer<Appearance> remember, Runnable closed) {
        this.session = session;
        this.appearance = appearance;
        this.remember = remember;
        pages = new Pages(session, this::replaced);
        contributions = new Contributions(session, this::tell);
        sidebar = new Sidebar(this::goTo);
        notices = new Notices(session, standing, () -> goTo(IMPORTS));
        menus = new Menus(this);
        stage = new Stage(session, pages, this::openExport, this::openWeb);
        JPanel main = new JPanel(new BorderLayout());
        main.add(notices.panel(), BorderLayout.NORTH);
        main.add(stage, BorderLayout.CENTER);
        frame.setJMenuBar(menus.bar());
        frame.add(sidebar, BorderLayout.WEST);
        frame.add(main, BorderLayout.CENTER);
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
        bindKeys();
        session.onChange(this::sessionChanged);
        menus.showViews(pages.all());
        menus.showWorkspaces(List.of(session.workspaceName()), session.workspaceName());
        showWorkspaces();
        render();
    }

    private void showWorkspaces() {
        session.workspaces(names -> menus.showWorkspaces(names, session.workspaceName()));
    }

    private void bindKeys() {
        // The plus of most keyboards needs shift or is in the number block; all of them count.
        bind(Menus.ctrl(KeyEvent.VK_EQUALS), () -> appearance(appearance.larger()));
        bind(Menus.ctrl(KeyEvent.VK_ADD), () -> appearance(appearance.larger()));
        bind(Menus.ctrl(KeyEvent.VK_SUBTRACT), () -> appearance(appearance.smaller()));
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), this::escape);
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_F6, 0), this::otherSide);
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_F6, InputEvent.SHIFT_DOWN_MASK), this::otherSide);
    }

    private void bind(KeyStroke keys, Runnable action) {
        frame.getRootPane().registerKeyboardAction(e -> action.run(), keys, JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    private void escape() {
        if (stage.cancel()) {
            return;
        }
        if (session.showing() instanceof Showing.Question) {
            session.dismiss();
        } else {
            session.hush();
        }
    }

    private void otherSide() {
        if (sidebar.focused()) {
            stage.focus();
        } else {
            sidebar.focus();
        }
    }

    /** Shows the window in the middle of the screen. */
    public void open() {
        place();
        frame.setVisible(true);
        FocusInSight.in(frame);
        complete();
    }

    /** What takes as long as a page, and nobody misses for a moment. */
    private void complete() {
        frame.setIconImages(Brand.images());
        frame.getRootPane().setTransferHandler(new FileDrop(this::dropped));
    }

    /** Does what a start and a look at a made-up person do, without being seen, and goes. */
    public void rehearse() {
        place();
        frame.addNotify();
        complete();
        new Rehearsal(frame, session, pages::all, this::goTo).begin();
    }

    private void place() {
        Dimension screen = frame.getToolkit().getScreenSize();
        frame.setSize(Math.min(Paint.px(1240), screen.width), Math.min(Paint.px(820), screen.height));
        frame.setMinimumSize(new Dimension(Math.min(Paint.px(760), screen.width), Math.min(520, screen.height)));
        frame.setLocationRelativeTo(null);
    }

    /**
     * Comes to the front, and does what is wished as soon as nothing else is under way; what to do with exports is asked.
     *
     * @return false when the window has been closed
     */
    public boolean receive(Wish wish) {
        if (!frame.isDisplayable()) {
            return false;
        }
        frame.setExtendedState(frame.getExtendedState() & ~Frame.ICONIFIED);
        frame.toFront();
        frame.requestFocus();
        handedOver.add(wish);
        return true;
    }

    /** Takes the window away, as if the person had closed it. */
    public void dispose() {
        frame.dispose();
    }

    /** A view has come. */
    public void add(View view) {
        add(List.of(view));
    }

    /** Views have come. */
    public void add(Collection<View> views) {
        long taken = views.stream().filter(pages::add).count();
        if (taken > 0) {
            menus.showViews(pages.all());
            render();
        }
    }

    /** A view has gone. */
    public void remove(View view) {
        pages.remove(view).ifPresent(gone -> {
            if (selected.equals(gone.id())) {
                selected = first();
            }
            menus.showViews(pages.all());
            render();
        });
    }

    /** An action has come. */
    public void add(org.mingle.desktop.api.Action action) {
        contributions.add(action);
        menus.showActions(true);
    }

    /** An action has gone. */
    public void remove(org.mingle.desktop.api.Action action) {
        contributions.remove(action);
        menus.showActions(contributions.any());
    }

    /** Says a sentence above every page from now on; empty for none. */
    public void standing(String sentence) {
        notices.standing(sentence);
    }

    /** Tells the person a sentence. */
    public void tell(String sentence) {
        Telling.sentence(frame, sentence);
    }

    private String first() {
        return session.open().isEmpty()
                ? START
                : pages.all().stream().findFirst().map(Hosted::id).orElse(START);
    }

    private void sessionChanged() {
        Showing now = session.showing();
        Showing before = told;
        boolean settled = now instanceof Showing.Open || now instanceof Showing.Start;
        if (now instanceof Showing.Open open
                && !(before instanceof Showing.Open earlier && earlier.workspace() == open.workspace())) {
            selected = first();
        } else if (now instanceof Showing.Start && before instanceof Showing.Open) {
            selected = START;
        }
        if (settled && (now != before || toldRules != session.rulesVersion())) {
            told = now;
            toldRules = session.rulesVersion();
            pages.changed();
            showWorkspaces();
        }
        render();
        handedOver.next();
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
        for (Hosted each : pages.all()) {
            int number = entries.size();
            String keys = number <= 9 ? "Ctrl+" + number : "";
            entries.add(new Sidebar.Entry(each.id(), each.title(), each.icon(), keys));
        }
        sidebar.show(entries, selected, free);
        sidebar.person(session.open().<Showing>map(open -> open).orElse(now));
        menus.showAppearance(appearance);
        notices.show();
        frame.setTitle(title(now));
        stage.show(selected);
    }

    private String title(Showing now) {
        boolean open = session.open().isPresent();
        String owner = now instanceof Showing.Open person ? person.owner() : "";
        boolean usual =
                session.workspaceName().equals(Workspaces.DEFAULT) || open && !session.shows(session.workspaceName());
        return "Mingle" + (owner.isEmpty() ? "" : ": " + owner) + (usual ? "" : " · " + session.workspaceName());
    }

    private final class Turning implements HandedOver.Turning {
        @Override
        public boolean test(Wish wish) {
            boolean otherDay = wish.asOf() != null && !wish.asOf().equals(session.fixedDay());
            return otherDay || (wish.workspace() != null && !session.shows(wish.workspace()));
        }

        @Override
        public void turn(Wish wish, Runnable then) {
            String workspace = wish.workspace() == null ? session.workspaceName() : wish.workspace();
            session.turnTo(workspace, wish.asOf(), then);
        }
    }

    private void dropped(List<Path> exports) {
        questions.keepOrLook(exports).ifPresent(this::open);
    }

    private void open(ExportQuestions.Choice choice) {
        session.openExports(choice.exports(), choice.keep(), null);
    }

    private boolean busy() {
        return session.showing() instanceof Showing.Working || session.showing() instanceof Showing.Question;
    }

    @Override
    public void openExport() {
        if (!busy()) {
            questions.choose().ifPresent(this::open);
        }
    }

    @Override
    public void openWeb() {
        if (!busy()) {
            WebQuestion question = webQuestion == null ? new WebQuestion(frame, session::hosts) : webQuestion;
            webQuestion = question;
            question.ask().ifPresent(wanted -> session.openWeb(wanted.address(), wanted.keep()));
        }
    }

    @Override
    public void openKept() {
        boolean already =
                session.open().filter(open -> !open.workspace().temporary()).isPresent();
        if (already) {
            goTo(first());
        } else if (!busy()) {
            session.openKept();
        }
    }

    @Override
    public void goTo(String page) {
        if (!busy()) {
            selected = page;
            render();
            stage.focus();
        }
    }

    @Override
    public void closeWorkspace() {
        session.leave();
    }

    @Override
    public void chooseWorkspace(String name) {
        boolean open = session.open()
                .filter(one -> !one.workspace().temporary() && name.equals(session.workspaceName()))
                .isPresent();
        if (!busy() && !open) {
            session.choose(name);
        }
    }

    @Override
    public void makeWorkspace() {
        if (!busy()) {
            workspaceQuestions
                    .name("Whose data shall it hold? A name for the new workspace:", null)
                    .ifPresent(session::make);
        }
    }

    @Override
    public void renameWorkspace() {
        if (!busy()) {
            workspaceQuestions
                    .name("A new name for the workspace “" + session.workspaceName() + "”:", session.workspaceName())
                    .ifPresent(session::rename);
        }
    }

    @Override
    public void deleteWorkspace() {
        if (!busy() && workspaceQuestions.delete(session.workspaceName())) {
            session.delete();
        }
    }

    @Override
    public void quit() {
        frame.dispose();
    }

    @Override
    public void find() {
        goTo(CONTACTS);
        Optional<Action> find =
                pages.find(CONTACTS).map(view -> view.component().getActionMap().get("find"));
        find.ifPresent(action -> SwingUtilities.invokeLater(
                () -> action.actionPerformed(new ActionEvent(stage, ActionEvent.ACTION_PERFORMED, "find"))));
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
        pages.dress();
        stage.dress();
        render();
        remember.accept(next);
    }

    @Override
    public void keys() {
        Telling.keys(frame);
    }

    @Override
    public void about() {
        tell("Mingle tells you how you behave at the party that is social media, and what to do next.\n\n"
                + "Everything it knows comes from your own exports and stays on this machine.");
    }

    @Override
    public List<Contributions.Offer> actions() {
        return contributions.offered();
    }
}
