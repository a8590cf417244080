package org.mingle.desktop.window;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.jspecify.annotations.Nullable;

/** The menus: everything that can be done, with the keys that do it. */
final class Menus {
    private final JMenuBar bar = new JMenuBar();
    private final JMenu views = new JMenu("View");
    private final JMenu actions = new JMenu("Actions");
    private final JCheckBoxMenuItem dark = new JCheckBoxMenuItem("Dark");
    private final Commands commands;
    private final WorkspaceMenu workspaces;

    /** What the menus can ask for. */
    interface Commands {
        void openExport();

        void openWeb();

        void openKept();

        void goTo(String page);

        void closeWorkspace();

        void chooseWorkspace(String name);

        void makeWorkspace();

        void renameWorkspace();

        void deleteWorkspace();

        void quit();

        void find();

        void refresh();

        void appearance(Appearance next);

        Appearance appearance();

        void keys();

        void about();

        List<Contributions.Offer> actions();
    }

    Menus(Commands commands) {
        this.commands = commands;
        this.workspaces = new WorkspaceMenu(commands);
        JMenu file = new JMenu("File");
        file.setMnemonic(KeyEvent.VK_F);
        file.add(item("Open my export …", KeyEvent.VK_O, ctrl(KeyEvent.VK_O), commands::openExport));
        file.add(item("From the web …", KeyEvent.VK_W, ctrl(KeyEvent.VK_L), commands::openWeb));
        file.add(item("Open what I kept", KeyEvent.VK_K, ctrl(KeyEvent.VK_K), commands::openKept));
        file.add(item(
                "Start page",
                KeyEvent.VK_S,
                KeyStroke.getKeyStroke(KeyEvent.VK_HOME, InputEvent.ALT_DOWN_MASK),
                () -> commands.goTo(MainWindow.START)));
        file.add(item("Close what is open", KeyEvent.VK_C, ctrl(KeyEvent.VK_W), commands::closeWorkspace));
        file.addSeparator();
        file.add(item("Quit", KeyEvent.VK_Q, ctrl(KeyEvent.VK_Q), commands::quit));
        bar.add(file);
        bar.add(workspaces.menu());
        views.setMnemonic(KeyEvent.VK_V);
        bar.add(views);
        actions.setMnemonic(KeyEvent.VK_A);
        actions.addMenuListener(new Opening(this::fillActions));
        actions.setVisible(false);
        bar.add(actions);
        JMenu help = new JMenu("Help");
        help.setMnemonic(KeyEvent.VK_H);
        help.add(item("Keys", KeyEvent.VK_K, KeyStroke.getKeyStroke(KeyEvent.VK_F1, 0), commands::keys));
        help.add(item("About Mingle", KeyEvent.VK_A, null, commands::about));
        bar.add(help);
        dark.setMnemonic(KeyEvent.VK_D);
        dark.setAccelerator(ctrl(KeyEvent.VK_D));
        dark.addActionListener(e -> commands.appearance(commands.appearance().toggled()));
    }

    JMenuBar bar() {
        return bar;
    }

    /** Fills the menu of workspaces anew. */
    void showWorkspaces(List<String> names, String chosen) {
        workspaces.show(names, chosen);
    }

    void showActions(boolean any) {
        actions.setVisible(any);
    }

    /** Ticks what holds now. */
    void showAppearance(Appearance appearance) {
        dark.setSelected(appearance.dark());
    }

    /** Fills the menu of views anew. */
    void showViews(List<Hosted> hosted) {
        views.removeAll();
        int number = 1;
        for (Hosted each : hosted) {
            KeyStroke keys = number <= 9 ? ctrl(KeyEvent.VK_0 + number) : null;
            JMenuItem item = item(each.title(), 0, keys, () -> commands.goTo(each.id()));
            item.setIcon(each.icon());
            views.add(item);
            number++;
        }
        views.addSeparator();
        views.add(item("Find people", KeyEvent.VK_P, ctrl(KeyEvent.VK_F), commands::find));
        views.add(item("Refresh", KeyEvent.VK_R, KeyStroke.getKeyStroke(KeyEvent.VK_F5, 0), commands::refresh));
        views.addSeparator();
        views.add(dark);
        views.add(resize(
                "Larger text",
                KeyEvent.VK_L,
                KeyEvent.VK_PLUS,
                () -> commands.appearance().larger()));
        views.add(resize(
                "Smaller text",
                KeyEvent.VK_M,
                KeyEvent.VK_MINUS,
                () -> commands.appearance().smaller()));
        views.add(resize(
                "Usual text",
                KeyEvent.VK_U,
                KeyEvent.VK_0,
                () -> commands.appearance().usualSize()));
    }

    private JMenuItem resize(String title, int mnemonic, int key, Supplier<Appearance> next) {
        return item(title, mnemonic, ctrl(key), () -> commands.appearance(next.get()));
    }

    private void fillActions() {
        actions.removeAll();
        for (Contributions.Offer each : commands.actions()) {
            JMenuItem item = item(each.title(), 0, null, each.run());
            item.setIcon(each.icon());
            actions.add(item);
        }
        if (actions.getItemCount() == 0) {
            JMenuItem none = new JMenuItem("Nothing applies now");
            none.setEnabled(false);
            actions.add(none);
        }
    }

    static JMenuItem item(String title, int mnemonic, @Nullable KeyStroke keys, Runnable action) {
        JMenuItem item = new JMenuItem(title);
        if (mnemonic != 0) {
            item.setMnemonic(mnemonic);
        }
        item.setAccelerator(keys);
        item.addActionListener(e -> action.run());
        return item;
    }

    static KeyStroke ctrl(int key) {
        return KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
    }

    private record Opening(Runnable fill) implements MenuListener {
        @Override
        public void menuSelected(MenuEvent e) {
            fill.run();
        }

        @Override
        public void menuDeselected(MenuEvent e) {}

        @Override
        public void menuCanceled(MenuEvent e) {}
    }
}
