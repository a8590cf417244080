package org.mingle.desktop.start;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.mingle.api.guest.Guest;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Disclosure;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;

/** Where everybody begins: one's own export, or a made-up guest. */
public final class StartPage {
    private static final int COLUMNS = 3;

    private StartPage() {}

    /**
     * Builds the page.
     *
     * @param openKept asked for what was kept earlier, null when there is nothing
     * @param openExport asked for one's own export
     * @param openWeb asked for something from the web
     * @param openGuest asked for a made-up person
     * @param awaited the exports that the person waits for
     */
    public static Page of(
            List<Guest> guests,
            @Nullable Runnable openKept,
            Runnable openExport,
            Runnable openWeb,
            Consumer<Guest> openGuest,
            Awaited awaited) {
        Page page = new Page(14);
        page.add(new Paragraph("How do you behave at the party?", "font: bold +15"));
        page.add(new Paragraph(
                "Social media is a party. Mingle reads what you did there and tells you what to do next. Everything stays"
                        + " on this machine.",
                "font: +2; foreground: $Mingle.muted"));
        Reminders reminders = new Reminders(awaited, openExport);
        page.add(reminders);
        page.add(ownExport(openKept, openExport, openWeb, format -> awaited.asked(format, reminders::refresh)));
        if (!guests.isEmpty()) {
            page.add(new Paragraph(" ", "font: -8"));
            page.add(Say.heading("Or meet a made-up guest first"));
            page.add(new Paragraph("One click, and nothing is kept.", "foreground: $Mingle.muted"));
            grid(page, guests, openGuest);
        }
        return page;
    }

    private static Card ownExport(
            @Nullable Runnable openKept, Runnable openExport, Runnable openWeb, Consumer<String> asked) {
        Card card = new Card(Flow.column(8));
        JButton open = Say.primary("Open my export …", Glyph.OPEN.icon(20));
        open.setName("open export");
        open.setToolTipText("Choose the file (Ctrl+O)");
        open.addActionListener(e -> openExport.run());
        JPanel row = Say.lay(Flow.row(18, 0.5).stackedBelow(560), open);
        row.add(
                Say.lay(
                        Flow.column(2),
                        new Paragraph("Your own exports", "font: bold +1"),
                        new Paragraph(
                                "LinkedIn, X, Mastodon, Bluesky, a blog, an address book: a zip, a folder or a file. You can also drop it anywhere in this window.",
                                "foreground: $Mingle.muted")),
                1.0);
        JButton web = new JButton("From the web …");
        web.setName("open web");
        web.setToolTipText("Fetch a feed or a public profile (Ctrl+L)");
        web.addActionListener(e -> openWeb.run());
        row.add(web);
        if (openKept != null) {
            JButton kept = new JButton("Open what I kept");
            kept.setName("open kept");
            kept.setToolTipText("What Mingle has read for you before (Ctrl+K)");
            kept.addActionListener(e -> openKept.run());
            row.add(kept);
        }
        card.add(row);
        String how = "How do I get it?";
        card.add(new Disclosure(how, new Paragraph(how, "foreground: $Mingle.accent"), new Directions(asked)));
        return card;
    }

    private static void grid(Page page, List<Guest> guests, Consumer<Guest> openGuest) {
        for (int from = 0; from < guests.size(); from += COLUMNS) {
            JPanel row = Say.lay(Flow.row(14).stackedBelow(640));
            for (int i = from; i < from + COLUMNS; i++) {
                if (i < guests.size()) {
                    Guest guest = guests.get(i);
                    GuestCard card = new GuestCard(guest, i);
                    card.addActionListener(e -> openGuest.accept(guest));
                    row.add(card, 1.0);
                } else {
                    row.add(Say.lay(Flow.column(0)), 1.0);
                }
            }
            page.add(row);
        }
    }
}
