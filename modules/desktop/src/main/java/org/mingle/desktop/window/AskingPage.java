package org.mingle.desktop.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.mingle.api.contact.Account;
import org.mingle.api.importing.Owner;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.session.Showing;

/** Asks whose export it is, when the export does not say. */
final class AskingPage extends JPanel {
    private static final int MOST = 8;

    private final transient Showing.Asking question;
    private final transient Consumer<Showing.Me> answer;
    private final transient List<Owner> candidates;
    private final List<JRadioButton> buttons = new ArrayList<>();
    private final JTextField address = new JTextField();

    AskingPage(Showing.Asking question, Consumer<Showing.Me> answer, Runnable dismiss) {
        super(new BorderLayout());
        this.question = question;
        this.answer = answer;
        this.candidates = question.candidates().stream()
                .filter(owner -> !owner.accounts().isEmpty())
                .limit(MOST)
                .toList();
        setOpaque(false);
        Page page = new Page(14);
        page.add(Say.title(candidates.isEmpty() ? "Who are you?" : "Which of these is you?"));
        page.add(new Paragraph(
                "This export does not say whose it is. Mingle needs to know, so that it can tell what you said from what"
                        + " others said to you.",
                "font: +1; foreground: $Mingle.muted"));
        page.add(choices());
        JButton yes = Say.primary("That is me", null);
        yes.setName("that is me");
        yes.addActionListener(e -> say());
        JButton no = new JButton("Cancel");
        no.setName("cancel");
        no.addActionListener(e -> dismiss.run());
        page.add(Say.lay(Flow.row(10, 0.5), yes, no));
        registerKeyboardAction(e -> say(), KeyStroke.getKeyStroke("ENTER"), WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        add(page.scrolling());
    }

    private Card choices() {
        Card card = new Card(Flow.column(8));
        ButtonGroup group = new ButtonGroup();
        for (Owner owner : candidates) {
            choice(label(owner), group, card);
        }
        JRadioButton other = choice("Somebody else, with this profile address:", group, card);
        address.setName("me");
        address.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "https://www.linkedin.com/in/your-name");
        address.getAccessibleContext().setAccessibleName("Your profile address");
        address.getDocument().addDocumentListener(new Typed(() -> other.setSelected(true)));
        card.add(address);
        return card;
    }

    private JRadioButton choice(String label, ButtonGroup group, Card card) {
        JRadioButton button = new JRadioButton(label, buttons.isEmpty());
        button.setOpaque(false);
        group.add(button);
        buttons.add(button);
        card.add(button);
        return button;
    }

    boolean asks(Showing.Asking other) {
        return question == other;
    }

    /** Its first choice is what one is at. */
    @Override
    public boolean requestFocusInWindow() {
        return (candidates.isEmpty() ? address : buttons.get(0)).requestFocusInWindow();
    }

    private void say() {
        for (int i = 0; i < candidates.size(); i++) {
            if (buttons.get(i).isSelected()) {
                Owner owner = candidates.get(i);
                answer.accept(new Showing.Me(address(owner.accounts().get(0)), owner.name()));
                return;
            }
        }
        String typed = address.getText().strip();
        if (typed.isEmpty()) {
            address.requestFocusInWindow();
        } else {
            answer.accept(new Showing.Me(typed, ""));
        }
    }

    private static String label(Owner owner) {
        String address = address(owner.accounts().get(0));
        return owner.name().isBlank() ? address : owner.name() + "  (" + address + ")";
    }

    private static String address(Account account) {
        return account.profile() == null ? account.handle() : account.profile().toString();
    }
}
