package org.mingle.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.mingle.api.workspace.Workspaces;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.session.Session;
import org.mingle.desktop.session.Showing;

/** What is said above every page: what is out of the ordinary about this start, that one only looks, and what an import has brought. */
final class Notices {
    private final Session session;
    private final JPanel panel = Say.lay(Flow.column(0));
    private final List<Slot> slots = new ArrayList<>();
    private final Slot start;
    private final Slot where;
    private final Slot banner;
    private final Slot news;

    /** A place for a strip, which is made when it first has something to say: most starts have nothing. */
    private final class Slot {
        private final Supplier<Strip> making;
        private @Nullable Strip made;

        Slot(Supplier<Strip> making) {
            this.making = making;
            slots.add(this);
        }

        void say(String sentence) {
            Strip strip = made;
            if (strip == null && !sentence.isEmpty()) {
                strip = making.get();
                made = strip;
                panel.add(strip, place());
            }
            if (strip != null) {
                strip.say(sentence);
            }
        }

        private int place() {
            return (int) slots.stream()
                    .limit(slots.indexOf(this))
                    .filter(before -> before.made != null)
                    .count();
        }
    }

    /**
     * Makes the strips.
     *
     * @param standing a sentence for as long as the window is open; empty when all is as usual
     * @param seeImports asked for the page of the imports
     */
    Notices(Session session, String standing, Runnable seeImports) {
        this.session = session;
        start = new Slot(() -> new Strip("start", Glyph.INFO, Tone.INFO, Tone.INFO_SOFT));
        where = new Slot(() -> new Strip("where", Glyph.INFO, Tone.INFO, Tone.INFO_SOFT));
        banner = new Slot(this::banner);
        news = new Slot(() -> news(seeImports));
        start.say(standing);
    }

    private Strip banner() {
        JButton close = new JButton("Close");
        close.setName("close guest");
        close.setToolTipText("Forget it, and go back to what is yours (Ctrl+W)");
        close.addActionListener(e -> session.leave());
        return new Strip("banner", Glyph.MASK, Tone.ON_BANNER, Tone.BANNER, close);
    }

    private Strip news(Runnable seeImports) {
        JButton more = Say.quiet("See imports", null);
        more.addActionListener(e -> {
            session.hush();
            seeImports.run();
        });
        JButton fine = Say.quiet("OK", null);
        fine.setToolTipText("I have read this (Esc)");
        fine.addActionListener(e -> session.hush());
        return new Strip("news", Glyph.CHECK, Tone.GOOD, Tone.GOOD_SOFT, more, fine);
    }

    void standing(String sentence) {
        start.say(sentence);
    }

    JPanel panel() {
        return panel;
    }

    void show() {
        where.say(empty());
        banner.say(session.open().map(Notices::looking).orElse(""));
        news.say(session.showing() instanceof Showing.Open open ? open.news() : "");
    }

    /** Who turns to another workspace and sees the first page of all would think that nothing has happened. */
    private String empty() {
        boolean named = !session.workspaceName().equals(Workspaces.DEFAULT);
        return named && session.showing() instanceof Showing.Start nothing && !nothing.kept()
                ? "Nothing is kept in the workspace “" + session.workspaceName() + "” yet."
                : "";
    }

    private static String looking(Showing.Open open) {
        if (!open.workspace().temporary()) {
            return "";
        }
        return open.guest() == null
                ? "You are just looking. Nothing is kept."
                : "You are looking at " + open.guest().name() + ", a made-up person. Nothing is kept.";
    }
}
