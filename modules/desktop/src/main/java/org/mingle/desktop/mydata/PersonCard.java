package org.mingle.desktop.mydata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.workspace.Trace;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Wording;

/** What is kept about one person: every row, with file and line. */
final class PersonCard {
    private static final int MOST = 200;
    private static final int MOST_NAMES = 8;
    private static final LocalDate EVERYTHING = LocalDate.of(9999, 12, 31);

    private final ViewContext context;
    private final Workspace workspace;
    private final JTextField name = new JTextField(24);
    private final JPanel answer = Say.lay(Flow.column(3));

    PersonCard(ViewContext context, Workspace workspace) {
        this.context = context;
        this.workspace = workspace;
    }

    JComponent card() {
        name.setName("about whom");
        name.getAccessibleContext().setAccessibleName("Name of a person");
        name.addActionListener(e -> ask());
        Card card = new Card(Flow.column(8));
        card.add(Say.heading("What is kept about one person"));
        JPanel row = Say.lay(Flow.row(8, 0.5));
        row.add(name);
        row.add(Buttons.quiet("show person", "Show", this::ask));
        Say.spring(row);
        card.add(row);
        card.add(answer);
        return card;
    }

    /** A person with everything about them, or others of whom one may be meant. */
    private record Found(List<Contact> people, List<Trace> traces) {}

    private void ask() {
        String wanted = name.getText().strip();
        if (!wanted.isEmpty()) {
            context.work(() -> find(wanted), this::show);
        }
    }

    private Found find(String wanted) {
        List<Contact> people = workspace.asOf(EVERYTHING).contacts().search(ContactQuery.words(wanted));
        List<Contact> exactly = people.stream()
                .filter(one -> one.name().equalsIgnoreCase(wanted))
                .toList();
        List<Contact> meant = exactly.isEmpty() ? people : exactly;
        return new Found(
                meant,
                meant.size() == 1 ? workspace.keeping().about(meant.get(0).id()) : List.of());
    }

    private void show(Found found) {
        List<String> lines = new ArrayList<>();
        if (found.people.isEmpty()) {
            lines.add("Nothing is kept about anybody of this name.");
        } else if (found.people.size() > 1) {
            lines.add("Several people may be meant; type the whole name:");
            found.people.stream().limit(MOST_NAMES).forEach(one -> lines.add(one.name()));
        } else {
            lines.add(found.people.get(0).name() + ": " + Wording.count(found.traces.size(), "row", "rows") + ".");
            found.traces.stream().limit(MOST).forEach(one -> lines.add(line(one)));
            if (found.traces.size() > MOST) {
                lines.add("… and " + Wording.count(found.traces.size() - MOST, "more row", "more rows")
                        + "; “mingle data show” lists them all.");
            }
        }
        answer.removeAll();
        lines.forEach(line -> answer.add(new Paragraph(line)));
        answer.revalidate();
        answer.repaint();
    }

    private static String line(Trace one) {
        StringBuilder line = new StringBuilder("•  ").append(one.kind());
        if (one.at() != null) {
            line.append(" of ").append(Wording.day(one.at()));
        }
        if (!one.says().isEmpty()) {
            line.append(": ").append(one.says());
        }
        if (one.source() != null) {
            line.append("  (").append(one.source());
            line.append(one.since() == null ? ")" : ", read " + Wording.day(one.since()) + ")");
        }
        return line.toString();
    }
}
