package org.mingle.rules.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.situation.Metric;
import org.mingle.api.situation.StandardMetric;
import org.mingle.rules.pack.expression.Engine;
import org.mingle.rules.pack.judge.CheckedCache;
import org.mingle.rules.pack.judge.Pack;
import org.mingle.rules.pack.judge.PackReading;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every pack that was found, as services: those in force and those that are refused.
 *
 * <p>It registers a service for each pack as packs come and go, so it is one of the few that holds a bundle context.
 */
@Component(service = Packs.class)
public final class Packs {
    private static final Logger LOG = LoggerFactory.getLogger(Packs.class);

    private final BundleContext context;
    private final PackReading reading;
    private final Set<Metric> contributed = new CopyOnWriteArraySet<>();
    private final Map<Object, Shelf> shelves = new LinkedHashMap<>();

    /** Files that came together, and the services made of them. */
    private record Shelf(
            Map<String, byte[]> files,
            String from,
            int ranking,
            List<ServiceRegistration<RuleSet>> services,
            boolean refused) {}

    /** Starts with no packs. */
    @Activate
    public Packs(BundleContext context) {
        this.context = context;
        this.reading = new PackReading(
                new Engine(), new CheckedCache(cache(context.getProperty("mingle.home"))), version(context));
    }

    private static @Nullable Path cache(@Nullable String home) {
        return home == null ? null : Path.of(home, "cache", "packs");
    }

    private static String version(BundleContext context) {
        org.osgi.framework.Version version = context.getBundle().getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    /** A metric came: packs that were refused for want of it are tried again. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addMetric(Metric metric) {
        contributed.add(metric);
        retry();
    }

    /** A metric left; the coach lets the rules that read it sleep. */
    void removeMetric(Metric metric) {
        contributed.remove(metric);
    }

    /**
     * Puts files on a shelf, in the place of what was on it.
     *
     * @param key what they came with
     * @param from as rule sets say it
     * @param ranking which pack goes before another with its id
     */
    synchronized void put(Object key, Map<String, byte[]> files, String from, int ranking) {
        List<Pack> packs = reading.read(files, from, metrics());
        List<ServiceRegistration<RuleSet>> services = new ArrayList<>();
        for (Pack pack : packs) {
            services.add(context.registerService(RuleSet.class, pack, properties(ranking)));
            report(pack);
        }
        boolean refused = packs.stream().anyMatch(Pack::refused);
        Shelf former = shelves.put(key, new Shelf(Map.copyOf(files), from, ranking, services, refused));
        // The new services are there before the old ones go, so that nobody sees a moment without advice.
        if (former != null) {
            unregister(former.services());
        }
        unfold(packs);
    }

    /** An export is read meanwhile, or a window is painted. */
    private static void unfold(List<Pack> packs) {
        Thread unfolding = new Thread(() -> packs.forEach(Pack::unfold), "mingle packs");
        unfolding.setDaemon(true);
        unfolding.start();
    }

    /** Takes away what came with a key. */
    synchronized void remove(Object key) {
        Shelf shelf = shelves.remove(key);
        if (shelf != null) {
            unregister(shelf.services());
        }
    }

    private synchronized void retry() {
        List<Map.Entry<Object, Shelf>> waiting = shelves.entrySet().stream()
                .filter(entry -> entry.getValue().refused())
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .toList();
        for (Map.Entry<Object, Shelf> entry : waiting) {
            Shelf shelf = entry.getValue();
            put(entry.getKey(), shelf.files(), shelf.from(), shelf.ranking());
        }
    }

    /** Reads files without putting them on a shelf. */
    List<Pack> read(Map<String, byte[]> files, String from) {
        return reading.read(files, from, metrics());
    }

    private Collection<String> metrics() {
        Set<String> names = new TreeSet<>();
        for (StandardMetric metric : StandardMetric.values()) {
            names.add(metric.id());
        }
        for (Metric metric : contributed) {
            try {
                names.add(metric.id());
            } catch (RuntimeException broken) {
                LOG.warn("A contributed metric does not say its name and is left out");
            }
        }
        return names;
    }

    private static Dictionary<String, Object> properties(int ranking) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(Constants.SERVICE_RANKING, ranking);
        return properties;
    }

    private static void report(Pack pack) {
        if (pack.refused()) {
            LOG.warn(
                    "Refused the pack {} with {} mistakes",
                    pack,
                    pack.problems().size());
        } else {
            LOG.info("Loaded the pack {} with {} rules", pack, pack.rules().size());
        }
    }

    private static void unregister(List<ServiceRegistration<RuleSet>> services) {
        for (ServiceRegistration<RuleSet> service : services) {
            try {
                service.unregister();
            } catch (IllegalStateException gone) {
                LOG.debug("A pack was taken away before");
            }
        }
    }

    @Deactivate
    synchronized void close() {
        shelves.values().forEach(shelf -> unregister(shelf.services()));
        shelves.clear();
    }
}
