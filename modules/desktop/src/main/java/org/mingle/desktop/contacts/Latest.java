package org.mingle.desktop.contacts;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mingle.api.search.Hit;
import org.mingle.desktop.api.ViewContext;

/**
 * Searches while somebody types: what was overtaken by the next letter is not begun any more, and never shown. On the event
 * thread.
 */
final class Latest {
    private final ViewContext context;
    private final Function<String, List<Hit>> search;
    private final BiConsumer<String, List<Hit>> show;
    private final AtomicInteger newest = new AtomicInteger();

    Latest(ViewContext context, Function<String, List<Hit>> search, BiConsumer<String, List<Hit>> show) {
        this.context = context;
        this.search = search;
        this.show = show;
    }

    void ask(String words) {
        int mine = newest.incrementAndGet();
        context.work(() -> newest.get() == mine ? search.apply(words) : List.<Hit>of(), hits -> {
            if (newest.get() == mine) {
                show.accept(words, hits);
            }
        });
    }
}
