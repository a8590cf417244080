package org.mingle.desktop;

import java.awt.EventQueue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the launcher calls as long as there is no workbench, because a room that it needs is not there: the window says so, and waits for it. */
@Component(
        service = {Callable.class, Predicate.class},
        property = {"main.thread=true", "mingle.mode=desktop", "mingle.requests=true", "service.ranking:Integer=-100"})
public final class EmptyHouse implements Callable<Integer>, Predicate<Map<String, Object>> {
    private static final Logger LOG = LoggerFactory.getLogger(EmptyHouse.class);
    private static final String ABSENT = "Mingle cannot open or read anything, because a part of it does not run. ";

    /** A room that is being exchanged is back sooner. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Duration LOOK = Duration.ofMillis(100);

    private final Front front;
    private final Duration patience;
    private volatile @Nullable Desk desk;
    private volatile boolean leaving;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<HealthCheck> checks = List.of();

    @Reference(
            target = "(" + Workbench.ROOMS + "=true)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Callable<Integer> workbench;

    /** Called by Declarative Services. */
    @Activate
    public EmptyHouse(@Reference Front front) {
        this(front, PATIENCE);
    }

    EmptyHouse(Front front, Duration patience) {
        this.front = front;
        this.patience = patience;
    }

    @Override
    public Integer call() throws Exception {
        Desk mine = front.desk();
        if (mine == null) {
            return Workbench.USAGE;
        }
        desk = mine;
        long late = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (!mine.awaitEnd(LOOK)) {
            Callable<Integer> there = workbench;
            if (there != null) {
                desk = null;
                return there.call();
            }
            if (!told && System.nanoTime() > late) {
                told = true;
                tell(mine);
            }
        }
        desk = null;
        front.leave();
        return leaving ? Workbench.AGAIN : 0;
    }

    private void tell(Desk mine) {
        List<String> why = checks.stream().flatMap(EmptyHouse::findings).toList();
        LOG.error("{}{}", ABSENT, why);
        String more = why.size() > 1 ? " 'mingle doctor' says what else does not run." : "";
        String sentence = ABSENT + (why.isEmpty() ? "'mingle doctor' may say why." : why.get(0) + more);
        EventQueue.invokeLater(() -> mine.stayEmpty(sentence));
    }

    private static Stream<String> findings(HealthCheck check) {
        try {
            return check.id().equals("bundles") ? check.check().findings().stream() : Stream.empty();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A check failed", e);
            return Stream.empty();
        }
    }

    /** The guests are leaving, and with them the first page. */
    @Deactivate
    void close() {
        Desk open = desk;
        if (open != null && !open.isClosed()) {
            leaving = true;
            open.dispose();
        }
    }

    /** Takes what a later start hands over as long as this window is the one. */
    @Override
    public boolean test(Map<String, Object> later) {
        Desk open = desk;
        return open != null && open.receive(StartOptions.from(later));
    }
}
