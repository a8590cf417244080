package org.mingle.rules.profile;

import java.io.IOException;
import java.util.Collections;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.rules.change.Listeners;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationEvent;
import org.osgi.service.cm.SynchronousConfigurationListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The profiles that are configured: {@code org.mingle.rules.profile~NAME}.
 *
 * <p>File Install makes a configuration of a factory only of names with a hyphen, and takes one with a tilde for the name of
 * a component of its own. So this listens to Configuration Admin instead of being a component for each configuration,
 * and at once, so that a command that runs after the first scan of the folder knows every profile.
 */
@Component(service = {ConfiguredProfiles.class, SynchronousConfigurationListener.class})
public final class ConfiguredProfiles implements SynchronousConfigurationListener {
    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredProfiles.class);
    private static final String FACTORY = "org.mingle.rules.profile";
    private static final String OURS = "(|(service.pid=" + FACTORY + "~*)(service.factoryPid=" + FACTORY
            + ")(service.factoryPid=" + FACTORY + "~*))";

    private final ConfigurationAdmin admin;
    private final Listeners listeners = new Listeners();
    private volatile Profiles current;

    /** Reads what is configured already. */
    @Activate
    public ConfiguredProfiles(@Reference ConfigurationAdmin admin) {
        this.admin = admin;
        this.current = read(admin);
    }

    /** Returns the profiles in force. */
    public Profiles current() {
        return current;
    }

    /**
     * Calls back when a profile comes, changes or goes.
     *
     * @return close it to hear no more
     */
    public AutoCloseable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    @Override
    public void configurationEvent(ConfigurationEvent event) {
        if (ours(event.getPid()) || ours(event.getFactoryPid())) {
            current = read(admin);
            listeners.call();
        }
    }

    private static boolean ours(@Nullable String pid) {
        return pid != null && (pid.equals(FACTORY) || pid.startsWith(FACTORY + "~"));
    }

    private static Profiles read(ConfigurationAdmin admin) {
        try {
            Configuration[] configurations = admin.listConfigurations(OURS);
            return Profiles.of(Stream.ofNullable(configurations)
                    .flatMap(Stream::of)
                    .map(ConfiguredProfiles::properties)
                    .toList());
        } catch (IOException | InvalidSyntaxException e) {
            LOG.warn("The profiles cannot be read", e);
            return Profiles.NONE;
        }
    }

    private static Map<String, Object> properties(Configuration configuration) {
        Dictionary<String, Object> properties = configuration.getProperties();
        List<String> keys = properties == null ? List.of() : Collections.list(properties.keys());
        return keys.stream().collect(Collectors.toMap(key -> key, properties::get, (one, other) -> one, TreeMap::new));
    }
}
