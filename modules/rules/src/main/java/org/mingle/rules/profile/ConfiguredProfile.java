package org.mingle.rules.profile;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Modified;

/** One profile for each configuration of the factory {@code org.mingle.rules.profile}. */
@Component(
        service = ConfiguredProfile.class,
        configurationPid = "org.mingle.rules.profile",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ConfiguredProfile {
    private volatile Profile profile;

    @Activate
    public ConfiguredProfile(Map<String, Object> properties) {
        profile = ProfileReader.read(properties);
    }

    // A changed file must not make the profile vanish for a moment: that would be seen as advice.
    @Modified
    void modified(Map<String, Object> properties) {
        profile = ProfileReader.read(properties);
    }

    /** Returns what it wishes now. */
    public Profile profile() {
        return profile;
    }
}
