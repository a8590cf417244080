package org.mingle.desktop.companies;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.util.Comparator;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.Stay;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.WatchRole;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Chip;
import org.mingle.desktop.look.Disclosure;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Meter;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** Everything about one company: what it is to the person, who is there, who came and went, who can open a door. */
final class CompanyPage {
    private static final int MOST_STAYS = 40;
    private static final int MOST_PATHS = 10;
    private static final int MOST_MOVES = 30;

    private final Company company;
    private final List<String> aliases;
    private final Deeds deeds;

    /** What the person can do here. */
    interface Deeds {
        void watch(String name, WatchRole role);

        void unwatch(String name);

        void alias(String name, String same);

        void unalias(String name);
    }

    /** @param aliases other names that mean this company, because the person said so */
    CompanyPage(Company company, List<String> aliases, Deeds deeds) {
        this.company = company;
        this.aliases = aliases;
        this.deeds = deeds;
    }

    Page page() {
        Page page = new Page(12);
        JPanel head = Say.lay(Flow.row(10, 0.5), Say.title(company.name()));
        WatchRole role = company.role();
        if (role != null) {
            head.add(new Chip(Wording.words(role.id()), Tone.ACCENT, Tone.ACCENT_SOFT));
        }
        page.add(head);
        page.add(new Paragraph(company.coverage(), "font: +1; foreground: $Mingle.muted"));
        page.add(choice());
        page.add(also());
        company.similar().forEach(other -> page.add(same(other)));
        page.add(timeLine());
        page.add(paths());
        if (!company.moves().isEmpty()) {
            page.add(moves());
        }
        return page;
    }

    private JComponent choice() {
        WatchRole now = company.role();
        JComboBox<String> roles = new JComboBox<>();
        for (WatchRole each : WatchRole.values()) {
            roles.addItem(Wording.words(each.id()));
        }
        roles.setSelectedIndex(now == null ? WatchRole.PROSPECT.ordinal() : now.ordinal());
        roles.setName("role");
        roles.getAccessibleContext().setAccessibleName("What " + company.name() + " is to you");
        JButton watch = now == null ? Say.primary("Watch", Glyph.EYE.icon(16)) : new JButton("Change role");
        watch.setName("watch");
        watch.addActionListener(e -> deeds.watch(company.name(), WatchRole.values()[roles.getSelectedIndex()]));
        JPanel line = Say.lay(Flow.row(8, 0.5), Say.plain(now == null ? "It is a" : "It is my"), roles, watch);
        if (now != null) {
            JButton stop = Say.quiet("Stop watching", null);
            stop.addActionListener(e -> deeds.unwatch(company.name()));
            line.add(stop);
        }
        return line;
    }

    private JComponent also() {
        JTextField other = new JTextField();
        other.setName("alias");
        other.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "Another name, then Enter");
        other.getAccessibleContext().setAccessibleName("Another name of " + company.name());
        other.setPreferredSize(new Dimension(Paint.px(200), other.getPreferredSize().height));
        other.addActionListener(e -> deeds.alias(other.getText(), company.name()));
        JPanel line = Say.lay(Flow.row(8, 0.5), Say.plain("Also called"), other);
        for (String each : aliases) {
            JButton drop = Say.quiet(each + " ×", null);
            drop.getAccessibleContext().setAccessibleName(each + " is another company");
            drop.addActionListener(e -> deeds.unalias(each));
            line.add(drop);
        }
        return line;
    }

    private JComponent same(String other) {
        JButton yes = Say.quiet("It is the same", Glyph.CHECK.icon(14));
        yes.getAccessibleContext().setAccessibleName(other + " is the same as " + company.name());
        yes.addActionListener(e -> deeds.alias(other, company.name()));
        return Say.lay(Flow.row(8, 0.5), Say.muted("Perhaps the same company: " + other), yes);
    }

    private Card timeLine() {
        Card card = new Card(Flow.column(8));
        card.add(Say.heading("Who was there"));
        // Whoever came or went first: of many who stayed, one more line says little.
        List<Stay> stays = company.stays().stream()
                .sorted(Comparator.comparing(stay -> !stay.joined() && !stay.left()))
                .toList();
        if (stays.isEmpty()) {
            card.add(muted("None of your exports shows a contact there."));
            return card;
        }
        if (company.exports().size() > 1) {
            card.add(new TimeLine(company, stays.subList(0, Math.min(MOST_STAYS, stays.size()))));
            card.add(muted("A full dot: joined between two exports. An open one: left after that export."));
        } else {
            card.add(muted(Told.exports(company.exports())));
        }
        JPanel words = Say.lay(Flow.column(4));
        stays.forEach(stay -> words.add(new Paragraph(Told.stay(stay))));
        card.add(new Disclosure("In words", Say.plain("In words"), words));
        return card;
    }

    private Card paths() {
        Card card = new Card(Flow.column(8));
        card.add(Say.heading("Warm paths"));
        if (company.ties().isEmpty()) {
            card.add(muted("You have not exchanged a word with anybody there yet."));
        }
        if (company.role() == WatchRole.CLIENT && company.contacts().size() == 1) {
            card.add(new Paragraph("A client with a single contact: when they go, the client is out of your sight."));
        }
        company.ties().stream().limit(MOST_PATHS).forEach(tie -> card.add(path(tie)));
        return card;
    }

    private static JComponent path(Tie tie) {
        long strength = Math.round(tie.strength());
        String title = tie.contact().affiliation().title();
        Meter meter = new Meter(tie.strength() / 100, 8, Tone.ACCENT);
        meter.setPreferredSize(new Dimension(Paint.px(120), Paint.px(10)));
        JPanel line = Say.lay(Flow.row(10, 0.5), Say.strong(tie.contact().name()));
        line.add(new Paragraph(title == null ? "" : title, "foreground: $Mingle.muted"), 1.0);
        line.add(meter);
        line.add(Say.plain(String.valueOf(strength)));
        line.getAccessibleContext().setAccessibleName(tie.contact().name() + ", strength " + strength + " of 100");
        return line;
    }

    private Card moves() {
        Card card = new Card(Flow.column(4));
        card.add(Say.heading("Moves"));
        List<Move> moves = company.moves();
        moves.stream().limit(MOST_MOVES).forEach(move -> card.add(new Paragraph(Told.move(move))));
        if (moves.size() > MOST_MOVES) {
            card.add(muted("And " + (moves.size() - MOST_MOVES) + " older ones."));
        }
        return card;
    }

    private static Paragraph muted(String text) {
        return new Paragraph(text, "foreground: $Mingle.muted");
    }
}
