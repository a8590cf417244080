package org.mingle.desktop.contacts;

import java.awt.Component;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import org.jspecify.annotations.Nullable;
import org.mingle.api.own.Cadence;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Say;

/** The little windows of the page: which tag, how often, when you met. */
final class Asking {
    private static final String TITLE = "Mingle: contacts";
    private static final int MOST_DAYS = 3650;

    private Asking() {}

    /** What was answered about a meeting. */
    record Met(LocalDate day, String words) {}

    /** What was answered about a cadence: days, or the usual one. */
    record Wish(@Nullable Cadence cadence) {}

    static Optional<String> tag(Component parent, String question, Collection<String> known, boolean other) {
        JComboBox<String> box = new JComboBox<>(known.toArray(new String[0]));
        box.setName("tag");
        box.setEditable(other);
        if (other) {
            box.setSelectedItem("");
        }
        JPanel panel = Say.lay(Flow.column(6), named(new JLabel(question), box), box);
        boolean agreed = confirm(parent, panel, "OK", "Cancel") == 0;
        Object tag = other ? box.getEditor().getItem() : box.getSelectedItem();
        return agreed && tag != null && !tag.toString().isBlank()
                ? Optional.of(tag.toString().strip())
                : Optional.empty();
    }

    static Optional<String> name(Component parent, String query) {
        JTextField name = new JTextField(24);
        name.setName("name");
        JPanel panel = Say.lay(
                Flow.column(6),
                named(new JLabel("What is this list called?"), name),
                name,
                Say.muted(query.isBlank() ? "It holds everybody." : "It asks: " + query));
        return confirm(parent, panel, "Save it", "Cancel") == 0
                        && !name.getText().isBlank()
                ? Optional.of(name.getText().strip())
                : Optional.empty();
    }

    static Optional<Wish> cadence(Component parent, String who, @Nullable Cadence now) {
        JSpinner ideal = new JSpinner(new SpinnerNumberModel(now == null ? 30 : now.idealDays(), 1, MOST_DAYS, 1));
        JSpinner most = new JSpinner(new SpinnerNumberModel(now == null ? 60 : now.maximumDays(), 1, MOST_DAYS, 1));
        JPanel panel = Say.lay(
                Flow.column(6),
                Say.strong(who),
                named(new JLabel("A word at best every so many days"), ideal),
                ideal,
                named(new JLabel("and after so many days at the latest"), most),
                most);
        int answer = confirm(parent, panel, "Set it", "As usual", "Cancel");
        int days = (Integer) ideal.getValue();
        return switch (answer) {
            case 0 -> Optional.of(new Wish(new Cadence(days, Math.max(days, (Integer) most.getValue()))));
            case 1 -> Optional.of(new Wish(null));
            default -> Optional.empty();
        };
    }

    static Optional<Met> met(Component parent, String who, LocalDate today) {
        JTextField day = new JTextField(today.toString(), 12);
        day.setName("day");
        JTextField words = new JTextField(30);
        words.setName("words");
        JLabel wrong = Say.label(" ", "foreground: $Mingle.improve");
        JPanel panel = Say.lay(
                Flow.column(6),
                Say.strong("You met " + who),
                named(new JLabel("When"), day),
                day,
                named(new JLabel("What there is to remember (may be empty)"), words),
                words,
                wrong);
        while (confirm(parent, panel, "Keep it", "Cancel") == 0) {
            Optional<LocalDate> when = day(day.getText().strip(), today);
            if (when.isPresent()) {
                return Optional.of(new Met(when.get(), words.getText().strip()));
            }
            wrong.setText("A date up to today is expected, such as " + today + ".");
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isAfter(today) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static boolean sure(Component parent, String sentence, String yes) {
        return confirm(parent, Say.lay(Flow.column(0), Say.plain(sentence)), yes, "Cancel") == 0;
    }

    private static JLabel named(JLabel label, JComponent field) {
        label.setLabelFor(field);
        return label;
    }

    private static int confirm(Component parent, JPanel panel, Object... options) {
        return JOptionPane.showOptionDialog(
                parent, panel, TITLE, JOptionPane.DEFAULT_OPTION, JOptionPane.PLAIN_MESSAGE, null, options, options[0]);
    }
}
