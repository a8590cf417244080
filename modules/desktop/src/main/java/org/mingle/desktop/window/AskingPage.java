package org.mingle.desktop.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import org.mingle.api.contact.Account;
import org.mingle.api.importing.Owner;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.session.Showing;

/** Asks whose export it is, when the export does not say. */
final class AskingPage {
    private static final int MOST = 8;

    private AskingPage() {}

    static Page of(Showing.Asking question, Consumer<String> answer, Runnable dismiss) {
        Page page = new Page(14);
        page.add(Say.title("Which of these is you?"));
        page.add(new Paragraph(
                "This export does not say whose it is. Mingle needs to know, so that it can tell what you said from what"
                        + " others said to you.",
                "font: +1; foreground: $Mingle.muted"));
        Card card = new Card(Flow.column(8));
        ButtonGroup group = new ButtonGroup();
        List<JRadioButton> buttons = new ArrayList<>();
        List<Owner> candidates = question.candidates().stream()
                .filter(owner -> !owner.accounts().isEmpty())
                .limit(MOST)
                .toList();
        for (Owner owner : candidates) {
            JRadioButton button = new JRadioButton(label(owner), buttons.isEmpty());
            group.add(button);
            buttons.add(button);
            card.add(button);
        }
        JRadioButton other = new JRadioButton("Somebody else, with this profile address:", buttons.isEmpty());
        group.add(other);
        card.add(other);
        JTextField address = new JTextField();
        address.setName("me");
        address.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "https://www.linkedin.com/in/your-name");
        address.getAccessibleContext().setAccessibleName("Your profile address");
        address.getDocument().addDocumentListener(new Typed(() -> other.setSelected(true)));
        card.add(address);
        page.add(card);

        JButton yes = Say.primary("That is me", null);
        yes.addActionListener(e -> {
            int chosen = 0;
            while (chosen < buttons.size() && !buttons.get(chosen).isSelected()) {
                chosen++;
            }
            String me = chosen < buttons.size()
                    ? address(candidates.get(chosen).accounts().get(0))
                    : address.getText().strip();
            if (me.isEmpty()) {
                address.requestFocusInWindow();
            } else {
                answer.accept(me);
            }
        });
        JButton no = new JButton("Cancel");
        no.addActionListener(e -> dismiss.run());
        JPanel end = Say.lay(Flow.row(10, 0.5), yes, no);
        page.add(end);
        return page;
    }

    private static String label(Owner owner) {
        String address = address(owner.accounts().get(0));
        return owner.name().isBlank() ? address : owner.name() + "  (" + address + ")";
    }

    private static String address(Account account) {
        return account.profile() == null ? account.handle() : account.profile().toString();
    }
}
