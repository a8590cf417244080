package org.mingle.desktop.window;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JRadioButtonMenuItem;

/** The menu in which a person turns to another workspace, makes, renames and deletes one. */
final class WorkspaceMenu {
    private final JMenu menu = new JMenu("Workspace");
    private final Menus.Commands commands;

    WorkspaceMenu(Menus.Commands commands) {
        this.commands = commands;
        menu.setName("workspaces");
        menu.setMnemonic(KeyEvent.VK_W);
    }

    JMenu menu() {
        return menu;
    }

    void show(List<String> names, String chosen) {
        menu.removeAll();
        ButtonGroup group = new ButtonGroup();
        for (String name : names) {
            JRadioButtonMenuItem item = new JRadioButtonMenuItem(name, name.equals(chosen));
            item.addActionListener(e -> commands.chooseWorkspace(name));
            group.add(item);
            menu.add(item);
        }
        menu.addSeparator();
        menu.add(Menus.item("New …", KeyEvent.VK_N, null, commands::makeWorkspace));
        menu.add(Menus.item("Rename “" + chosen + "” …", KeyEvent.VK_R, null, commands::renameWorkspace));
        menu.add(Menus.item("Delete “" + chosen + "” …", KeyEvent.VK_D, null, commands::deleteWorkspace));
    }
}
