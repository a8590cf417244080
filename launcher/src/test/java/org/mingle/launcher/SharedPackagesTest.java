package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLaf;
import java.net.URL;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedPackagesTest {

    /** The version in the jar's own manifest is what bundles were built against. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.slf4j.Logger",
                "org.osgi.service.log.LogService",
                "org.osgi.service.cm.ConfigurationAdmin",
                "org.osgi.service.component.ComponentContext",
                "org.osgi.service.component.runtime.ServiceComponentRuntime",
                "org.osgi.util.promise.Promise",
                "org.osgi.util.function.Function"
            })
    void haveTheVersionsOfTheirJars(String member) throws Exception {
        Class<?> type = Class.forName(member);
        URL jar = type.getProtectionDomain().getCodeSource().getLocation();
        try (var in = new URL("jar:" + jar + "!/META-INF/MANIFEST.MF").openStream()) {
            String exports = new Manifest(in).getMainAttributes().getValue("Export-Package");
            String name = type.getPackageName();
            String clause = SharedPackages.exported().lines().findFirst().orElseThrow();
            String version = clause.substring(clause.indexOf(name + ";version=") + name.length() + 1)
                    .replaceFirst(",.*", "");
            assertThat(exports).containsPattern("(^|,)" + name.replace(".", "\\.") + ";(uses:=\"[^\"]*\";)?" + version);
        }
    }

    @Test
    void haveTheVersionOfTheLookAndFeel() {
        assertThat(FlatLaf.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())
                .contains("3.7.1");
        assertThat(SharedPackages.exported()).contains("com.formdev.flatlaf;version=\"3.7.1\"");
    }
}
