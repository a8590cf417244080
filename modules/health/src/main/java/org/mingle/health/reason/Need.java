package org.mingle.health.reason;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;

/**
 * Something that a bundle cannot do without.
 *
 * @param namespace what kind of thing, as OSGi has it
 * @param filter what it must be like; empty for anything
 */
public record Need(String namespace, String filter) {
    /** Returns the need for a package. */
    public static Need ofPackage(String name, VersionRange range) {
        String version = range.toFilterString("version");
        return new Need(
                PackageNamespace.PACKAGE_NAMESPACE,
                "(&(" + PackageNamespace.PACKAGE_NAMESPACE + "=" + name + ")" + version + ")");
    }

    /** Returns the need for a bundle. */
    public static Need ofBundle(String name, VersionRange range) {
        String version = range.toFilterString("bundle-version");
        return new Need(
                BundleNamespace.BUNDLE_NAMESPACE,
                "(&(" + BundleNamespace.BUNDLE_NAMESPACE + "=" + name + ")" + version + ")");
    }

    /** Returns the need for a Java. */
    public static Need ofJava(String filter) {
        return new Need(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE, filter);
    }

    static Need of(BundleRequirement requirement) {
        return new Need(requirement.getNamespace(), requirement.getDirectives().getOrDefault("filter", ""));
    }

    /** Returns whether the bundle does not resolve without it. */
    static boolean isHard(BundleRequirement requirement) {
        Map<String, String> directives = requirement.getDirectives();
        return "resolve".equals(directives.getOrDefault("effective", "resolve"))
                && !"optional".equals(directives.get("resolution"))
                && !"dynamic".equals(directives.get("resolution"));
    }

    boolean isMetBy(BundleCapability capability) {
        if (!namespace.equals(capability.getNamespace())) {
            return false;
        }
        try {
            return filter.isEmpty() || FrameworkUtil.createFilter(filter).matches(capability.getAttributes());
        } catch (InvalidSyntaxException odd) {
            return false;
        }
    }

    boolean isJava() {
        return namespace.equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE);
    }

    boolean isPackage() {
        return namespace.equals(PackageNamespace.PACKAGE_NAMESPACE);
    }

    /** Returns what it is called; the whole filter when that names nothing. */
    public String name() {
        Matcher value = Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]*)\\)")
                .matcher(filter);
        return value.find() ? value.group(1) : filter;
    }

    VersionRange range() {
        return VersionWords.in(filter);
    }

    /** Returns whether a capability has the name, whatever its version. */
    boolean isNamed(BundleCapability capability) {
        return name().equals(capability.getAttributes().get(namespace));
    }

    static @Nullable Object version(BundleCapability capability) {
        Map<String, Object> attributes = capability.getAttributes();
        Object version = attributes.get("version");
        return version == null ? attributes.get("bundle-version") : version;
    }

    /** Returns kind, name and version, for example {@code the package com.acme.tools 2.x}. */
    public String full() {
        if (isJava()) {
            return "Java " + range().getLeft().getMajor();
        }
        String kind = switch (namespace) {
            case PackageNamespace.PACKAGE_NAMESPACE -> "the package ";
            case BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE -> "the bundle ";
            default -> "the capability " + namespace + " ";
        };
        return kind + brief();
    }

    /** Returns name and version. */
    String brief() {
        String version = VersionWords.of(range());
        return version.isEmpty() ? name() : name() + " " + version;
    }
}
