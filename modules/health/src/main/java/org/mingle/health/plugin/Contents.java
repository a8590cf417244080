package org.mingle.health.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.mingle.health.reason.Need;
import org.mingle.health.reason.VersionWords;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;

/**
 * What a jar would bring and what it wants, read without running any of it.
 *
 * @param brings a phrase each
 * @param services the services that its parts cannot do without
 * @param needs the packages, the bundles and the Java that it cannot do without
 */
public record Contents(List<String> brings, List<String> services, List<Need> needs) {
    private static final String PACKS = "META-INF/mingle/";
    private static final String JAVA = ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE;

    /** What the services of extensions are called by people. */
    private static final Map<String, String> WORDS = Map.of(
            "org.mingle.api.rules.RuleSet", "a rule set",
            "org.mingle.api.situation.Metric", "a metric",
            "org.mingle.api.analysis.PostAnalyzer", "an analyser of posts",
            "org.mingle.api.importing.Importer", "an importer",
            "org.mingle.api.command.Command", "a command",
            "org.mingle.api.health.HealthCheck", "a health check",
            "org.mingle.desktop.api.View", "a page of the window",
            "org.mingle.desktop.api.Action", "an action of the window");

    /** Reads a jar that is a bundle. */
    public static Contents of(PluginJar plugin) throws IOException {
        List<String> brings = new ArrayList<>();
        Set<String> services = new LinkedHashSet<>();
        try (JarFile jar = new JarFile(plugin.file().toFile())) {
            for (ComponentXml part : parts(jar, plugin)) {
                for (String service : part.provides()) {
                    brings.add(WORDS.getOrDefault(service, "the service " + service) + " (" + part.name() + ")");
                }
                services.addAll(part.wants());
            }
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(PACKS) && name.endsWith(".rules.yaml"))
                    .sorted()
                    .forEach(name -> brings.add("the rules in " + name.substring(PACKS.length())));
        }
        if (plugin.headers().getValue(Constants.BUNDLE_ACTIVATOR) != null) {
            brings.add("code that runs when it starts");
        }
        exports(plugin).forEach((name, version) -> brings.add("the package " + name + " " + VersionWords.of(version)));
        return new Contents(brings, List.copyOf(services), needs(plugin));
    }

    private static List<ComponentXml> parts(JarFile jar, PluginJar plugin) throws IOException {
        List<ComponentXml> parts = new ArrayList<>();
        for (Clauses clause : Clauses.of(plugin.headers().getValue("Service-Component"))) {
            for (String path : clause.paths()) {
                ZipEntry entry = jar.getEntry(path);
                if (entry != null) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        parts.addAll(ComponentXml.read(in));
                    }
                }
            }
        }
        return parts;
    }

    /** Returns the packages that a jar exports, with their versions. */
    public static Map<String, Version> exports(PluginJar plugin) {
        Map<String, Version> exports = new LinkedHashMap<>();
        for (Clauses clause : Clauses.of(plugin.headers().getValue(Constants.EXPORT_PACKAGE))) {
            for (String name : clause.paths()) {
                exports.put(name, version(clause.parameters().getOrDefault("version", "0")));
            }
        }
        return exports;
    }

    private static List<Need> needs(PluginJar plugin) {
        List<Need> needs = new ArrayList<>();
        Set<String> own = exports(plugin).keySet();
        for (Clauses clause : Clauses.of(plugin.headers().getValue(Constants.IMPORT_PACKAGE))) {
            for (String name : clause.paths()) {
                if (!clause.isOptional() && !own.contains(name) && !name.startsWith("java.")) {
                    needs.add(Need.ofPackage(name, range(clause, "version")));
                }
            }
        }
        for (Clauses clause : Clauses.of(plugin.headers().getValue(Constants.REQUIRE_BUNDLE))) {
            if (!clause.isOptional()) {
                clause.paths().forEach(name -> needs.add(Need.ofBundle(name, range(clause, "bundle-version"))));
            }
        }
        for (Clauses clause : Clauses.of(plugin.headers().getValue(Constants.REQUIRE_CAPABILITY))) {
            if (!clause.isOptional() && clause.paths().contains(JAVA)) {
                needs.add(Need.ofJava(clause.parameters().getOrDefault("filter:", "")));
            }
        }
        return needs;
    }

    private static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException odd) {
            return Version.emptyVersion;
        }
    }

    private static VersionRange range(Clauses clause, String attribute) {
        try {
            return new VersionRange(clause.parameters().getOrDefault(attribute, "0"));
        } catch (IllegalArgumentException odd) {
            return new VersionRange("0");
        }
    }
}
