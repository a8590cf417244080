package org.mingle.desktop.questions;

import java.net.URI;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Question;
import org.mingle.api.contact.Network;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Chip;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** The open questions, the best match first. */
final class QuestionsPage {
    private static final int MOST = 50;
    private static final int MOST_TOPICS = 20;
    private static final int GLANCE = 200;
    private static final String MUTED = "foreground: $Mingle.muted";
    private static final String HOW =
            "Save a feed or a page of questions with your browser, and drop the file onto this window: for example"
                    + " https://stackoverflow.com/feeds/tag?tagnames=java, https://www.reddit.com/r/java/.rss or"
                    + " https://mastodon.social/tags/java.rss. Mingle fetches nothing by itself.";

    private QuestionsPage() {}

    /** What the person does with a question that is not for them. */
    interface Aside {
        void dismiss(Question question);

        void restoreAll();
    }

    /**
     * Lays it out.
     *
     * @param read whether any file of questions was read in
     * @param dismissed how many the person put aside
     */
    static Page of(List<Question> open, List<String> expertise, boolean read, int dismissed, Way way, Aside aside) {
        Page page = new Page(12);
        page.add(Say.title("Questions"));
        page.add(new Paragraph(summary(open, expertise, read, dismissed), MUTED));
        open.stream().limit(MOST).forEach(one -> page.add(card(one, way, aside)));
        if (open.size() > MOST) {
            page.add(new Paragraph("And " + Wording.count(open.size() - MOST, "more", "more") + ".", MUTED));
        }
        if (dismissed > 0) {
            page.add(putAside(dismissed, aside));
        }
        page.add(knows(expertise));
        if (!read || open.isEmpty()) {
            page.add(how());
        }
        return page;
    }

    static String summary(List<Question> open, List<String> expertise, boolean read, int dismissed) {
        if (!open.isEmpty()) {
            return "Somebody waits for an answer that you may have. Each answer helps one person today, and lets others"
                    + " find you for years.";
        }
        if (!read) {
            return "No open questions so far.";
        }
        if (dismissed > 0) {
            return "Of the questions that were read in, none is left that fits what you know about.";
        }
        return expertise.isEmpty()
                ? "Questions were read in, but nothing tells yet what you know about. Open an export that has your"
                        + " skills or your posts."
                : "Of the questions that were read in, none that is open fits what you know about.";
    }

    private static JPanel putAside(int dismissed, Aside aside) {
        JButton back = Say.quiet(dismissed == 1 ? "Bring it back" : "Bring them back", null);
        back.setName("restore");
        back.addActionListener(e -> aside.restoreAll());
        String count = Wording.count(dismissed, "question is", "questions are") + " put aside.";
        back.getAccessibleContext().setAccessibleName(back.getText() + ": " + count);
        return Say.lay(Flow.row(8, 0.5), Say.muted(count), back);
    }

    /** Returns where it was asked, as people know the place. */
    static String site(@Nullable URI url, Network network) {
        String host = url == null ? null : url.getHost();
        return host == null ? Wording.network(network.id()) : host.replaceFirst("^www\\.", "");
    }

    private static Card card(Question one, Way way, Aside aside) {
        Card card = new Card(Flow.column(7));
        JPanel head = Say.lay(Flow.row(8, 0.5).stackedBelow(560));
        String title = one.glance(GLANCE);
        head.add(new Paragraph(title, "font: bold +2"), 1.0);
        if (one.topic() != null) {
            head.add(new Chip(one.topic(), Tone.ACCENT, Tone.ACCENT_SOFT));
        }
        card.add(head);
        card.add(new Paragraph(one.reason()));
        String who = one.askedByName().isEmpty() ? "" : one.askedByName() + " asked you, ";
        card.add(new Paragraph(who + Wording.day(one.at()) + ", " + site(one.url(), one.network()), MUTED));
        JPanel buttons = Say.lay(Flow.row(8, 0.5));
        URI url = one.url();
        if (url != null) {
            JButton open = Say.quiet("Open in the browser", Glyph.RIGHT.icon(14));
            open.setName("open " + url);
            open.getAccessibleContext().setAccessibleName("Open in the browser: " + title);
            open.addActionListener(e -> way.open(url, open));
            JButton copy = Say.quiet("Copy the address", Glyph.COPY.icon(14));
            copy.setName("copy " + url);
            copy.getAccessibleContext().setAccessibleName("Copy the address: " + title);
            copy.addActionListener(e -> way.copy(url, copy));
            buttons.add(open);
            buttons.add(copy);
        }
        JButton no = Say.quiet("Not for me", null);
        no.setName("dismiss " + one.id());
        no.getAccessibleContext().setAccessibleName("Not for me: " + title);
        // It stays enabled, or it would hand the focus to another page; to put the same one aside twice does no harm.
        no.addActionListener(e -> aside.dismiss(one));
        buttons.add(no);
        card.add(buttons);
        card.getAccessibleContext().setAccessibleName(title + " " + one.reason());
        return card;
    }

    private static Paragraph knows(List<String> expertise) {
        String topics = String.join(", ", expertise.subList(0, Math.min(MOST_TOPICS, expertise.size())));
        return new Paragraph(
                expertise.isEmpty()
                        ? "What you know about is taken from the skills of your profile and from what you post."
                        : "What you know about, by your profile and your posts: " + topics
                                + (expertise.size() > MOST_TOPICS ? " and more." : "."),
                MUTED);
    }

    private static Card how() {
        Card card = new Card(Flow.column(6));
        card.add(Say.heading("Where questions come from"));
        card.add(new Paragraph(HOW));
        return card;
    }
}
