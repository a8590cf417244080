package org.mingle.desktop.questions;

import java.net.URI;
import java.util.function.Predicate;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.mingle.api.progress.Progress;
import org.mingle.api.situation.Observer;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Place;
import org.mingle.desktop.look.Waiting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What others ask and the person could answer, with the reason and the way there. */
@Component
public final class QuestionsView implements View {
    private static final String FORMAT = "questions";

    private final Observer observer;
    private final Predicate<URI> browser;

    /** Called by Declarative Services. */
    @Activate
    public QuestionsView(@Reference Observer observer) {
        this(observer, Browser::open);
    }

    /** @param browser shows a page, off the event thread; answers whether it could */
    public QuestionsView(Observer observer, Predicate<URI> browser) {
        this.observer = observer;
        this.browser = browser;
    }

    @Override
    public String id() {
        return "org.mingle.desktop.questions";
    }

    @Override
    public String title() {
        return "Questions";
    }

    @Override
    public int order() {
        return 370;
    }

    @Override
    public Icon icon() {
        return Glyph.ASK.icon(20);
    }

    /** What there is to show: the situation, whether any file of questions was read in, and how many were put aside. */
    private record Seen(Situation situation, boolean read, int dismissed) {}

    @Override
    public JComponent open(ViewContext context) {
        Place place = new Place();
        Way way = new Way(context, browser);
        Runnable load = () -> load(context, place, way);
        context.onChange(load);
        load.run();
        return place;
    }

    private void load(ViewContext context, Place place, Way way) {
        Workspace workspace = context.workspace().orElse(null);
        if (workspace == null) {
            place.say(Waiting.NOTHING_OPEN);
            return;
        }
        var day = context.asOf();
        Dismissing aside = new Dismissing(context, workspace, () -> load(context, place, way));
        context.work(
                () -> {
                    Situation seen = observer.observe(workspace, day, Progress.NONE);
                    seen.questions();
                    seen.expertise();
                    int dismissed = workspace.dismissals().all().size();
                    return new Seen(seen, read(workspace), dismissed);
                },
                seen -> place.show(
                        QuestionsPage.of(
                                seen.situation.questions(),
                                seen.situation.expertise(),
                                seen.read,
                                seen.dismissed,
                                way,
                                aside),
                        workspace));
    }

    private static boolean read(Workspace workspace) {
        return workspace.imports().list().stream()
                .anyMatch(one -> !one.undone() && FORMAT.equals(one.report().format()));
    }
}
