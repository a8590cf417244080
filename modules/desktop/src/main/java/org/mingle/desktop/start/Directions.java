package org.mingle.desktop.start;

import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;

/** How to ask each network for one's own export, and how long it takes; made when somebody wants to read it. */
final class Directions extends JPanel {
    private static final List<Network> NETWORKS = List.of(
            new Network(
                    "LinkedIn",
                    "Your picture, Settings & Privacy, Data privacy, Get a copy of your data. Choose the larger archive."
                            + " A first mail comes within minutes, the whole export within about a day."),
            new Network(
                    "X",
                    "More, Settings and privacy, Your account, Download an archive of your data. X tells you after a day"
                            + " or more that it is ready."),
            new Network(
                    "Mastodon",
                    "Preferences, Import and export, Data export, Request your archive. It is ready after some minutes or"
                            + " hours; one can ask once a week."),
            new Network(
                    "Bluesky",
                    "Settings, Account, Export my data, Download CAR file. The file comes at once; it holds what you wrote,"
                            + " liked and whom you follow, and no messages."),
            new Network("WordPress", "In the dashboard: Tools, Export, All content. The file comes at once."),
            new Network(
                    "Other blogs",
                    "Save the feed as a file (RSS, Atom or JSON), or take the folder of Markdown posts as it is. For comments"
                            + " kept by Disqus: Community, Export; the link comes by mail."),
            new Network(
                    "Address book",
                    "Google: Contacts, Export, Google CSV or vCard. Outlook: People, Manage contacts, Export. Apple: Contacts,"
                            + " File, Export vCard. Thunderbird: Address Book, Tools, Export."));

    private record Network(String name, String steps) {}

    Directions() {
        super(Flow.column(6));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(0, 30, 6, 0));
    }

    @Override
    public void setVisible(boolean yes) {
        if (yes && getComponentCount() == 0) {
            fill();
        }
        super.setVisible(yes);
    }

    private void fill() {
        for (Network each : NETWORKS) {
            add(Say.lay(
                    Flow.column(1),
                    new Paragraph(each.name, "font: bold"),
                    new Paragraph(each.steps, "foreground: $Mingle.muted")));
        }
        add(new Paragraph(
                "Drop what you get here as it is; there is no need to unpack it. Several at once are fine.",
                "foreground: $Mingle.muted"));
    }
}
