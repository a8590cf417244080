package org.mingle.desktop.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingle.desktop.api.View;
import org.mingle.desktop.session.Session;

/** The views that are there now, in their order; on the event thread. */
final class Pages {
    private final Session session;
    private final Consumer<Hosted> replaced;
    private final List<Hosted> hosted = new ArrayList<>();

    /** @param replaced told when a view shows another component than before */
    Pages(Session session, Consumer<Hosted> replaced) {
        this.session = session;
        this.replaced = replaced;
    }

    /** Takes a view in, unless there is one with its id already. */
    boolean add(View view) {
        Hosted guest = new Hosted(view, session, replaced);
        if (find(guest.id()).isPresent()) {
            guest.leave();
            return false;
        }
        hosted.add(guest);
        hosted.sort(Comparator.comparingInt(Hosted::order).thenComparing(Hosted::id));
        return true;
    }

    /** Lets a view go and returns what it was. */
    Optional<Hosted> remove(View view) {
        Optional<Hosted> leaving =
                hosted.stream().filter(each -> each.shows(view)).findFirst();
        leaving.ifPresent(each -> {
            each.leave();
            hosted.remove(each);
        });
        return leaving;
    }

    Optional<Hosted> find(String id) {
        return hosted.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    List<Hosted> all() {
        return List.copyOf(hosted);
    }

    void changed() {
        all().forEach(Hosted::changed);
    }

    void dress() {
        all().forEach(Hosted::dress);
    }
}
