package org.mingle.desktop.window;

import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.importing.PersonField;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.session.Showing;

/** Asks what the columns of a table hold that no known program wrote, and shows whom Mingle would read from it. */
final class ColumnsPage extends JPanel {
    private static final int SAMPLES = 3;
    private static final int LONGEST = 60;

    /** What to do with the answer. */
    interface Answer {
        void tell(Mapping mapping);

        /** Goes on without this table. */
        void leaveOut();

        void dismiss();
    }

    private final transient Showing.Columns question;
    private final transient Answer answer;
    private final Map<String, JComboBox<Choice>> choices = new LinkedHashMap<>();
    private final JTextField company = new JTextField();
    private final JTextField title = new JTextField();
    private final JPanel people = Say.lay(Flow.column(3));
    private final JButton yes = Say.primary("Read it", null);

    ColumnsPage(Showing.Columns question, Answer answer) {
        super(new BorderLayout());
        this.question = question;
        this.answer = answer;
        setOpaque(false);
        Page page = new Page(14);
        page.add(Say.title("Which column holds what?"));
        page.add(new Paragraph(
                "Mingle does not know the columns of “" + question.file().getFileName() + "”. Say what they hold"
                        + (question.keep() ? "; the next table like it is not asked about." : "."),
                "font: +1; foreground: $Mingle.muted"));
        page.add(columns());
        registerKeyboardAction(e -> say(), KeyStroke.getKeyStroke("ENTER"), WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        show(mapping());
        add(page.scrolling());
        add(answer(), BorderLayout.SOUTH);
    }

    /** Stays in sight, however many columns there are. */
    private JPanel answer() {
        Card preview = new Card(Flow.column(3));
        preview.add(people);
        JPanel panel =
                Say.lay(Flow.column(10), Say.heading("Whom Mingle reads from the first rows"), preview, buttons());
        panel.setBorder(BorderFactory.createEmptyBorder(Paint.px(10), Paint.px(24), Paint.px(16), Paint.px(24)));
        return panel;
    }

    private Card columns() {
        Card card = new Card(Flow.column(8));
        PeopleTable table = question.table();
        Mapping known = table.known();
        for (int i = 0; i < table.columns().size(); i++) {
            String name = table.columns().get(i);
            JComboBox<Choice> choice = new JComboBox<>(Choice.values());
            choice.setName("column " + name);
            choice.setSelectedItem(Choice.of(known.columns().get(name)));
            choice.getAccessibleContext().setAccessibleName("What " + name + " holds");
            choice.addActionListener(e -> show(mapping()));
            choices.put(name, choice);
            card.add(row(name, sample(i), choice));
        }
        constant(card, "Company of everybody", company, known.constants().get(PersonField.COMPANY));
        constant(card, "Title of everybody", title, known.constants().get(PersonField.TITLE));
        return card;
    }

    private void constant(Card card, String label, JTextField field, @Nullable String known) {
        field.setName(label);
        field.setText(known == null ? "" : known);
        field.getAccessibleContext().setAccessibleName(label);
        field.getDocument().addDocumentListener(new Typed(() -> show(mapping())));
        card.add(row(label, "where no column says it", field));
    }

    private static JPanel row(String name, String sample, JComponent answer) {
        JPanel row = Say.lay(Flow.row(14, 0.5).stackedBelow(520));
        JLabel label = Say.strong(name);
        label.setLabelFor(answer);
        row.add(label, 0.3);
        row.add(Say.muted(sample), 0.4);
        row.add(answer, 0.3);
        return row;
    }

    private String sample(int column) {
        String all = question.table().rows().stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .limit(SAMPLES)
                .map(row -> row.get(column).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(", "));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + " …";
    }

    private JPanel buttons() {
        yes.setName("read it");
        yes.addActionListener(e -> say());
        JButton out = new JButton("Leave it out");
        out.setName("leave out");
        out.setToolTipText("Read the others without this table");
        out.addActionListener(e -> answer.leaveOut());
        JButton no = new JButton("Cancel");
        no.setName("cancel");
        no.addActionListener(e -> answer.dismiss());
        JPanel row = Say.lay(Flow.row(10, 0.5), yes);
        if (question.exports().size() > 1) {
            row.add(out);
        }
        row.add(no);
        return row;
    }

    boolean asks(Showing.Columns other) {
        return question == other;
    }

    /** Its first choice is what one is at. */
    @Override
    public boolean requestFocusInWindow() {
        return choices.values().iterator().next().requestFocusInWindow();
    }

    private Mapping mapping() {
        Map<String, PersonField> fields = new LinkedHashMap<>();
        choices.forEach((name, choice) -> {
            if (choice.getSelectedItem() instanceof Choice chosen && chosen.field != null) {
                fields.put(name, chosen.field);
            }
        });
        Map<PersonField, String> constants = new LinkedHashMap<>();
        put(constants, PersonField.COMPANY, company);
        put(constants, PersonField.TITLE, title);
        return new Mapping(fields, constants);
    }

    private static void put(Map<PersonField, String> constants, PersonField field, JTextField typed) {
        if (!typed.getText().isBlank()) {
            constants.put(field, typed.getText().strip());
        }
    }

    private void show(Mapping mapping) {
        List<org.mingle.api.contact.Card> read =
                mapping.usable() ? question.table().preview(mapping) : List.of();
        yes.setEnabled(!read.isEmpty());
        people.removeAll();
        if (read.isEmpty()) {
            people.add(new Paragraph(
                    mapping.usable()
                            ? "Nobody: these columns are empty in the first rows."
                            : "Nobody yet: choose the column that holds a name or an e-mail address.",
                    "foreground: $Mingle.muted"));
        }
        read.stream().limit(SAMPLES).forEach(each -> people.add(new Paragraph(line(each))));
        revalidate();
        repaint();
    }

    private static String line(org.mingle.api.contact.Card person) {
        return Stream.of(
                        Stream.of(person.name()),
                        person.accounts().stream().map(Account::handle),
                        Stream.of(String.valueOf(person.affiliation().title())),
                        Stream.of(String.valueOf(person.affiliation().organisation())))
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank() && !part.equals("null"))
                .collect(Collectors.joining("  ·  "));
    }

    private void say() {
        if (yes.isEnabled()) {
            answer.tell(mapping());
        }
    }

    /** What a column may hold, in words. */
    private enum Choice {
        NOTHING("Not used", null),
        NAME("Full name", PersonField.NAME),
        GIVEN("First name", PersonField.GIVEN_NAME),
        FAMILY("Last name", PersonField.FAMILY_NAME),
        NICKNAME("Nickname", PersonField.NICKNAME),
        EMAIL("E-mail address", PersonField.EMAIL),
        COMPANY("Company", PersonField.COMPANY),
        TITLE("Title", PersonField.TITLE),
        PAGE("Page on LinkedIn or X", PersonField.PAGE);

        private final String words;
        private final @Nullable PersonField field;

        Choice(String words, @Nullable PersonField field) {
            this.words = words;
            this.field = field;
        }

        static Choice of(@Nullable PersonField field) {
            return Stream.of(values())
                    .filter(each -> each.field == field)
                    .findFirst()
                    .orElse(NOTHING);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
