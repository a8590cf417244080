package org.mingle.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationEvent;

class ConfiguredProfilesTest {
    private final List<Configuration> configurations = new ArrayList<>();
    private final ConfigurationAdmin admin = proxy(ConfigurationAdmin.class, (method, argument) -> {
        Filter filter = FrameworkUtil.createFilter((String) argument);
        return configurations.stream()
                .filter(each -> filter.match(each.getProperties()))
                .toArray(Configuration[]::new);
    });

    private interface Answer {
        Object to(String method, Object argument) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments == null ? null : arguments[0])));
    }

    private void configure(String pid, String ruleSets) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("service.pid", pid);
        properties.put("ruleSets", ruleSets);
        configurations.add(proxy(Configuration.class, (method, argument) -> properties));
    }

    private static ConfigurationEvent event(String pid) {
        ServiceReference<ConfigurationAdmin> admin = proxyReference();
        return new ConfigurationEvent(admin, ConfigurationEvent.CM_UPDATED, null, pid);
    }

    @SuppressWarnings("unchecked")
    private static ServiceReference<ConfigurationAdmin> proxyReference() {
        return proxy(ServiceReference.class, (method, argument) -> null);
    }

    @Test
    void readsWhatIsConfiguredUnderANameWithATilde() {
        configure("org.mingle.rules.profile~me", "org.house");
        configure("org.mingle.rules", "org.nobody");
        ConfiguredProfiles profiles = new ConfiguredProfiles(admin);
        assertThat(profiles.current().allow("org.house")).isTrue();
        assertThat(profiles.current().allow("org.other")).isFalse();
    }

    @Test
    void hearsOfChangesAndOnlyOfItsOwn() throws Exception {
        ConfiguredProfiles profiles = new ConfiguredProfiles(admin);
        AtomicInteger heard = new AtomicInteger();
        AutoCloseable registration = profiles.onChange(heard::incrementAndGet);
        profiles.configurationEvent(event("org.mingle.store"));
        assertThat(heard).hasValue(0);
        configure("org.mingle.rules.profile~me", "org.house");
        profiles.configurationEvent(event("org.mingle.rules.profile~me"));
        assertThat(heard).hasValue(1);
        assertThat(profiles.current().allow("org.other")).isFalse();
        registration.close();
        profiles.configurationEvent(event("org.mingle.rules.profile~me"));
        assertThat(heard).hasValue(1);
    }
}
