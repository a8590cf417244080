package org.mingle.fetching;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.mingle.api.fetching.FetchException;
import org.mingle.api.fetching.Fetched;
import org.mingle.api.fetching.Fetcher;
import org.mingle.api.progress.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/** Fetches over HTTPS, as configured in {@code org.mingle.fetching}. */
@Component(configurationPid = "org.mingle.fetching")
public final class WebFetcher implements Fetcher {
    private static final long MEGABYTE = 1_000_000;

    /** Null when fetching is switched off. */
    private volatile @Nullable Limits limits;

    private final Internet internet;
    private final @Nullable SSLContext trust;

    /** What may be configured. */
    @interface Config {
        /** Whether anything may be fetched at all. */
        boolean enabled() default true;

        /** Whether machines of a private network may be asked too. */
        boolean allowPrivate() default false;

        /** How many megabytes one fetch may bring. */
        int largest() default 20;

        /** How many seconds one fetch may take. */
        int patience() default 120;
    }

    /** Called by Declarative Services. */
    @Activate
    public WebFetcher(Config config) {
        this(limits(config), Internet.REAL, null);
    }

    /**
     * Fetches as told.
     *
     * @param limits null for not at all
     * @param trust null for what this machine trusts
     */
    WebFetcher(@Nullable Limits limits, Internet internet, @Nullable SSLContext trust) {
        this.limits = limits;
        this.internet = internet;
        this.trust = trust;
    }

    /** Takes what was configured anew, so that nobody who uses it has to begin again. */
    @Modified
    void configure(Config config) {
        limits = limits(config);
    }

    private static @Nullable Limits limits(Config config) {
        return config.enabled()
                ? new Limits(config.allowPrivate(), config.largest() * MEGABYTE, Duration.ofSeconds(config.patience()))
                : null;
    }

    @Override
    public List<String> hosts(String address) throws FetchException {
        allowed();
        return Errand.of(address).hosts();
    }

    @Override
    public Fetched fetch(String address, Path folder, Progress progress) throws FetchException {
        Limits allowed = allowed();
        Errand errand = Errand.of(address);
        try (Trip trip = new Trip(allowed, progress)) {
            Path export = errand.run(new Web(trip, new GuardedSockets(tls(), trip, internet), folder));
            return new Fetched(export, List.copyOf(trip.hosts()), trip.bytes());
        } catch (UncheckedIOException e) {
            throw new FetchException("What came cannot be written to this machine. Its disk may be full.");
        }
    }

    private Limits allowed() throws FetchException {
        Limits now = limits;
        if (now == null) {
            throw new FetchException("Fetching from the web is switched off on this machine.");
        }
        return now;
    }

    private SSLSocketFactory tls() throws FetchException {
        try {
            return (trust == null ? SSLContext.getDefault() : trust).getSocketFactory();
        } catch (NoSuchAlgorithmException e) {
            throw new FetchException("The Java of this machine cannot make safe connections.");
        }
    }
}
