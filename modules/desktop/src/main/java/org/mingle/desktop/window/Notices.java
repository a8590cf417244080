package org.mingle.desktop.window;

import javax.swing.JButton;
import javax.swing.JPanel;
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
    private final Strip banner;
    private final Strip news;
    private final Strip start;
    private final Strip where;

    /**
     * Makes the strips.
     *
     * @param standing a sentence for as long as the window is open; empty when all is as usual
     * @param seeImports asked for the page of the imports
     */
    Notices(Session session, String standing, Runnable seeImports) {
        this.session = session;
        start = new Strip("start", Glyph.INFO, Tone.INFO, Tone.INFO_SOFT);
        start.say(standing);
        where = new Strip("where", Glyph.INFO, Tone.INFO, Tone.INFO_SOFT);
        JButton close = new JButton("Close");
        close.setName("close guest");
        close.setToolTipText("Forget it, and go back to what is yours (Ctrl+W)");
        close.addActionListener(e -> session.leave());
        banner = new Strip("banner", Glyph.MASK, Tone.ON_BANNER, Tone.BANNER, close);
        JButton more = Say.quiet("See imports", null);
        more.addActionListener(e -> {
            session.hush();
            seeImports.run();
        });
        JButton fine = Say.quiet("OK", null);
        fine.setToolTipText("I have read this (Esc)");
        fine.addActionListener(e -> session.hush());
        news = new Strip("news", Glyph.CHECK, Tone.GOOD, Tone.GOOD_SOFT, more, fine);
    }

    void standing(String sentence) {
        start.say(sentence);
    }

    JPanel panel() {
        return Say.lay(Flow.column(0), start, where, banner, news);
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
