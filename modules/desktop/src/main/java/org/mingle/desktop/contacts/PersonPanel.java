package org.mingle.desktop.contacts;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.mingle.api.search.Hit;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** Who is selected, one person or many, with everything that can be added to them. */
final class PersonPanel extends JPanel {
    private final Card card = new Card(Flow.column(8));
    private final Paragraph name = new Paragraph("", "font: bold +2");
    private final Paragraph work = new Paragraph("", "font: -1; foreground: $" + Tone.MUTED.key());
    private final Paragraph last = new Paragraph("");
    private final Paragraph cadence = new Paragraph("");
    private final Paragraph tags = new Paragraph("");
    private final Paragraph said = new Paragraph("", "foreground: $" + Tone.MUTED.key());
    private final JTextArea note = new JTextArea(5, 12);
    private final JScrollPane noteFrame = new JScrollPane(note);
    private final JButton favourite;
    private final JPanel actions;
    private final transient Additions additions;
    private List<Row> shown = List.of();

    PersonPanel(Additions additions) {
        super(new BorderLayout());
        this.additions = additions;
        setOpaque(false);
        favourite = button("Favourite", "favourite", "Ctrl+B", additions::favourite);
        favourite.setIcon(Glyph.STAR.icon(14));
        actions = Say.lay(
                Flow.column(2),
                favourite,
                button("We met …", "met", "Ctrl+M", additions::met),
                button("How often …", "cadence", "Ctrl+R", additions::cadence),
                button("Add a tag …", "tag", "Ctrl+T", additions::tag),
                button("Take a tag away …", "untag", "Ctrl+Shift+T", additions::untag));
        note.setName("note");
        note.setLineWrap(true);
        note.setWrapStyleWord(true);
        note.getAccessibleContext().setAccessibleName("Note");
        JLabel label = Say.muted("Note (Ctrl+E)");
        label.setLabelFor(note);
        noteFrame.setColumnHeaderView(label);
        note.setFocusTraversalKeys(0, null);
        note.setFocusTraversalKeys(1, null);
        note.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                keep();
            }
        });
        note.registerKeyboardAction(e -> keep(), KeyStroke.getKeyStroke("ctrl ENTER"), WHEN_FOCUSED);
        noteFrame.setPreferredSize(new Dimension(Paint.px(100), Paint.px(110)));
        for (var part : List.of(name, work, last, cadence, tags, said, actions, noteFrame)) {
            card.add(part);
        }
        add(card, BorderLayout.NORTH);
        setPreferredSize(new Dimension(Paint.px(250), Paint.px(100)));
        show(List.of(), null);
    }

    private static JButton button(String text, String id, String keys, Runnable action) {
        JButton button = Say.quiet(text, null);
        button.setName(id);
        button.setToolTipText(keys);
        button.setHorizontalAlignment(JButton.LEADING);
        button.addActionListener(e -> action.run());
        return button;
    }

    /** Returns whom the buttons are about. */
    List<Row> shown() {
        return shown;
    }

    /** Goes to the note with the keyboard. */
    void writeNote() {
        note.requestFocusInWindow();
    }

    private void keep() {
        if (shown.size() == 1) {
            Row row = shown.get(0);
            if (!note.getText().strip().equals(row.person().contact().note().strip())) {
                additions.note(row.id(), note.getText().strip());
            }
        }
    }

    /** Shows people; the hit by which somebody was found is shown with them. */
    void show(List<Row> rows, @Nullable Hit hit) {
        boolean same = rows.size() == 1
                && shown.size() == 1
                && rows.get(0).id().equals(shown.get(0).id());
        if (!same) {
            keep();
        }
        boolean typing = same && note.isFocusOwner();
        shown = List.copyOf(rows);
        boolean one = rows.size() == 1;
        boolean any = !rows.isEmpty();
        Row row = any ? rows.get(0) : null;
        name.say(
                row == null
                        ? "Nobody is selected"
                        : one ? row.name() : Wording.count(rows.size(), "person", "people") + " are selected");
        work.say(row == null ? "Choose people in the table to add to them." : one ? work(row) : names(rows));
        last.say(row == null || !one ? "" : last(row));
        cadence.say(row == null || !one ? "" : row.cadence() + overdue(row));
        tags.say(row == null || !one || row.tags().isEmpty() ? "" : "Tags: " + row.tags());
        said.say(hit == null || hit.field() != Hit.Field.MESSAGE ? "" : "“" + hit.excerpt() + "”");
        boolean all = any && rows.stream().allMatch(each -> each.person().favourite());
        favourite.setText(all ? "No longer a favourite" : "Favourite");
        if (!typing) {
            note.setText(row == null || !one ? "" : row.person().contact().note());
        }
        for (Paragraph part : List.of(last, cadence, tags, said, work)) {
            part.setVisible(!part.getText().isEmpty());
        }
        actions.setVisible(any);
        noteFrame.setVisible(one);
        card.revalidate();
        card.repaint();
    }

    private static String work(Row row) {
        return Stream.of(row.title(), row.company())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String names(List<Row> rows) {
        String some = rows.stream().limit(4).map(Row::name).collect(Collectors.joining(", "));
        return rows.size() > 4 ? some + " and others" : some;
    }

    private static String last(Row row) {
        return row.last() == null ? "No word yet" : "Last contact " + Wording.day(row.last());
    }

    private static String overdue(Row row) {
        var tie = row.person().tie();
        boolean metSince = tie != null
                && row.met() != null
                && (tie.lastContact() == null || row.met().isAfter(tie.lastContact()));
        return tie == null || tie.daysOverdue() == 0 || metSince
                ? ""
                : "; overdue by " + Wording.count(tie.daysOverdue(), "day", "days");
    }
}
