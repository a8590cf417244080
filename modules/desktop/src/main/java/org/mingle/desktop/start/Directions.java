package org.mingle.desktop.start;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;

/** How to ask each network for one's own export, and how long it takes; made when somebody wants to read it. */
final class Directions extends JPanel {
    private static final List<Network> NETWORKS = List.of(
            new Network(
                    "LinkedIn",
                    "Your picture, Settings & Privacy, Data privacy, Get a copy of your data. Choose the larger archive."
                            + " A first mail comes within minutes, the whole export within about a day.",
                    "linkedin"),
            new Network(
                    "X",
                    "More, Settings and privacy, Your account, Download an archive of your data. X tells you after a day"
                            + " or more that it is ready.",
                    "x"),
            new Network(
                    "Mastodon",
                    "Preferences, Import and export, Data export, Request your archive. It is ready after some minutes or"
                            + " hours; one can ask once a week.",
                    "mastodon"),
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

    /** @param slow the format of an export that takes its time, null when it comes at once */
    private record Network(
            String name, String steps, @Nullable String slow) {
        Network(String name, String steps) {
            this(name, steps, null);
        }
    }

    private final transient Consumer<String> asked;

    /** @param asked told the format of an export that was asked for today */
    Directions(Consumer<String> asked) {
        super(Flow.column(6));
        this.asked = asked;
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
            if (each.slow != null) {
                add(note(each.name, each.slow));
            }
        }
        add(new Paragraph(
                "Drop what you get here as it is; there is no need to unpack it. Several at once are fine.",
                "foreground: $Mingle.muted"));
    }

    private JPanel note(String name, String format) {
        JButton button = Say.quiet("I have asked for it today", null);
        button.setName("asked " + format);
        button.setToolTipText("Remind me when the export of " + name + " should be ready");
        button.addActionListener(e -> {
            asked.accept(format);
            button.setText("Noted: asked for today");
        });
        return Say.lay(Flow.row(0, 0.5), button);
    }
}
