package org.mingle.desktop.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Lettering;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;
import org.mingle.desktop.session.Showing;

/** The entries at the left: the start, then every view there is; below them whose data one sees. */
final class Sidebar extends JPanel {
    private final Page entries = new Page(3);
    private final Paragraph who = new Paragraph("", "font: bold");
    private final Paragraph when = new Paragraph("", "font: -1; foreground: $Mingle.muted");
    private final transient Consumer<String> chosen;
    private final Map<String, JToggleButton> buttons = new LinkedHashMap<>();
    private List<String> shown = List.of();

    Sidebar(Consumer<String> chosen) {
        // Not MigLayout: nothing else wakes it before the window is there.
        super(new BorderLayout());
        this.chosen = chosen;
        setOpaque(true);
        setBorder(BorderFactory.createEmptyBorder(Paint.px(16), Paint.px(12), Paint.px(16), Paint.px(12)));
        JPanel brand = Say.lay(Flow.row(8, 0.5), new Brand());
        brand.add(Say.label("Mingle", "font: bold +6; foreground: $" + Tone.ACCENT.key()));
        brand.setBorder(BorderFactory.createEmptyBorder(0, Paint.px(8), Paint.px(16), 0));
        add(brand, BorderLayout.NORTH);
        entries.setBorder(BorderFactory.createEmptyBorder());
        add(entries.scrolling(), BorderLayout.CENTER);
        JPanel person = Say.lay(Flow.column(2), who, when);
        person.setBorder(BorderFactory.createEmptyBorder(0, Paint.px(10), 0, 0));
        add(person, BorderLayout.SOUTH);
    }

    /** As wide as the size of the type that is set asks for. */
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Paint.px(204), super.getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(Tone.SIDE.color());
        g.fillRect(0, 0, getWidth(), getHeight());
    }

    /** Shows entries; as long as they are the same, they keep their buttons and the focus. */
    void show(List<Entry> list, String selected, boolean enabled) {
        List<String> wanted = list.stream().map(Entry::key).toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            buttons.clear();
            entries.removeAll();
            list.forEach(entry -> buttons.put(entry.id(), button(entry)));
            buttons.values().forEach(entries::add);
            entries.revalidate();
            entries.repaint();
        }
        buttons.forEach((id, button) -> {
            button.setEnabled(enabled);
            button.setSelected(id.equals(selected));
        });
        reveal(buttons.get(selected));
    }

    /** Where a low window does not show all entries. */
    private static void reveal(@Nullable JToggleButton button) {
        if (button != null) {
            button.scrollRectToVisible(new Rectangle(button.getSize()));
        }
    }

    /** Puts the focus on the entry that is selected. */
    void focus() {
        buttons.values().stream()
                .filter(JToggleButton::isSelected)
                .findFirst()
                .ifPresent(JToggleButton::requestFocusInWindow);
    }

    /** Whether the focus is on one of the entries. */
    boolean focused() {
        return buttons.values().stream().anyMatch(JToggleButton::isFocusOwner);
    }

    /** On the button itself, because the look has other plans for the arrows of toggle buttons. */
    private void bindArrows(JToggleButton button) {
        bind(button, "UP", from -> from - 1);
        bind(button, "DOWN", from -> from + 1);
        bind(button, "HOME", from -> 0);
        bind(button, "END", from -> buttons.size() - 1);
    }

    private void bind(JToggleButton button, String key, IntUnaryOperator next) {
        button.registerKeyboardAction(
                e -> {
                    List<JToggleButton> all = List.copyOf(buttons.values());
                    int to = next.applyAsInt(all.indexOf(button));
                    JToggleButton there = all.get(Math.max(0, Math.min(all.size() - 1, to)));
                    there.requestFocusInWindow();
                    reveal(there);
                },
                KeyStroke.getKeyStroke(key),
                WHEN_FOCUSED);
    }

    private JToggleButton button(Entry entry) {
        JToggleButton button = new EntryButton(entry);
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setIconTextGap(Paint.px(10));
        button.setName("go " + entry.id());
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setFocusable(true);
        button.setToolTipText(entry.keys().isEmpty() ? null : entry.title() + " (" + entry.keys() + ")");
        button.addActionListener(e -> {
            // Choosing what is selected already leaves it so.
            button.setSelected(true);
            chosen.accept(entry.id());
        });
        button.registerKeyboardAction(e -> button.doClick(), KeyStroke.getKeyStroke("ENTER"), WHEN_FOCUSED);
        bindArrows(button);
        return button;
    }

    /** Says whose data one sees. */
    void person(Showing showing) {
        if (showing instanceof Showing.Open open) {
            who.say(open.owner().isEmpty() ? "Your workspace" : open.owner());
            when.say("as of " + Wording.day(open.asOf()) + where(open.workspace()));
        } else {
            who.say("");
            when.say("");
        }
        revalidate();
    }

    private static String where(Workspace workspace) {
        if (workspace.temporary()) {
            return "\njust looking";
        }
        return workspace.name().equals(Workspaces.DEFAULT) ? "" : "\nworkspace " + workspace.name();
    }

    private static final class EntryButton extends JToggleButton {
        EntryButton(Entry entry) {
            super(entry.title(), entry.icon());
        }

        /** The theme has changed, or is worn for the first time; it knows the colours and not the letters. */
        @Override
        public void updateUI() {
            super.updateUI();
            Lettering.of("font: +1").dress(this);
        }
    }

    /**
     * One entry.
     *
     * @param keys the short cut as people write it, empty for none
     */
    record Entry(String id, String title, Icon icon, String keys) {
        private String key() {
            return id + '\n' + title + '\n' + keys;
        }
    }
}
