package org.mingle.desktop.mydata;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Wording;

/** What the person does not want kept. */
final class ChoiceCards {
    private ChoiceCards() {}

    static JComponent texts(Workspace workspace, boolean kept, Changes changes) {
        Card card = new Card(Flow.column(8));
        card.add(Say.heading("Texts of private messages"));
        card.add(new Paragraph(
                kept
                        ? "They are kept, so that you can find them again."
                        : "Only their counts and dates are kept, not what they say."));
        JPanel row = Say.lay(Flow.row(8, 0.5));
        row.add(
                kept
                        ? Buttons.quiet("texts counts", "Keep only counts and dates …", () -> {
                            if (changes.agreed(
                                    "Erase the texts of all private messages in this workspace, in the backups too?"
                                            + " Their counts and dates stay. Only another import brings texts back.",
                                    "Erase the texts")) {
                                changes.make(
                                        () -> Wording.count(workspace.choices().texts(false), "text was", "texts were")
                                                + " erased.");
                            }
                        })
                        : Buttons.quiet(
                                "texts keep",
                                "Keep texts from the next import on",
                                () -> changes.make(() -> {
                                    workspace.choices().texts(true);
                                    return "";
                                })));
        Say.spring(row);
        card.add(row);
        return card;
    }

    static JComponent excluded(Workspace workspace, List<String> excluded, Changes changes) {
        Card card = new Card(Flow.column(6));
        card.add(Say.heading("Left out of imports"));
        card.add(new Paragraph(
                "People, by the address of their profile or by name, and conversations, by their id. Imports to come leave"
                        + " them out and say so; what is kept already stays.",
                "foreground: $Mingle.muted"));
        for (String each : excluded) {
            JPanel row = Say.lay(Flow.row(8, 0.5));
            row.add(new Paragraph(each), 1.0);
            row.add(Buttons.quiet(
                    "let in " + each,
                    "Let in again",
                    () -> changes.make(() -> {
                        workspace.choices().include(each);
                        return "";
                    })));
            card.add(row);
        }
        JTextField who = new JTextField(24);
        who.setName("leave out whom");
        who.getAccessibleContext().setAccessibleName("Whom or what to leave out");
        Runnable add = () -> {
            String typed = who.getText().strip();
            if (!typed.isEmpty()) {
                changes.make(() -> workspace.choices().exclude(typed) ? "" : "“" + typed + "” is left out already.");
            }
        };
        who.addActionListener(e -> add.run());
        JPanel row = Say.lay(Flow.row(8, 0.5));
        row.add(who);
        row.add(Buttons.quiet("leave out", "Leave out", add));
        Say.spring(row);
        card.add(row);
        return card;
    }
}
