package org.mingle.health.reason;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** How versions and ranges of versions read to people. */
public final class VersionWords {
    private static final Pattern BOUND = Pattern.compile("(\\(!)?\\((?:bundle-)?version(>=|<=|=)([^)]+)\\)");

    private VersionWords() {}

    /** Returns a version without the zeros at its end: 1.0.0 is 1.0. */
    public static String of(@Nullable Object version) {
        String text = version == null ? "no version" : version.toString();
        return text.replaceFirst("^(\\d+\\.\\d+)\\.0$", "$1");
    }

    /** Returns a range, for example {@code 2.x}, {@code 1.3 or later}; empty when any version will do. */
    public static String of(VersionRange range) {
        Version floor = range.getLeft();
        Version ceiling = range.getRight();
        boolean open = range.getLeftType() == VersionRange.LEFT_OPEN;
        if (ceiling == null) {
            return floor.equals(Version.emptyVersion) ? "" : open ? "above " + of(floor) : of(floor) + " or later";
        }
        boolean below = range.getRightType() == VersionRange.RIGHT_OPEN;
        if (!open && below && ceiling.equals(new Version(floor.getMajor() + 1, 0, 0))) {
            boolean whole = floor.equals(new Version(floor.getMajor(), 0, 0));
            return whole ? floor.getMajor() + ".x" : of(floor) + " or a later " + floor.getMajor() + ".x";
        }
        if (!open
                && below
                && floor.equals(new Version(floor.getMajor(), floor.getMinor(), 0))
                && ceiling.equals(new Version(floor.getMajor(), floor.getMinor() + 1, 0))) {
            return floor.getMajor() + "." + floor.getMinor() + ".x";
        }
        if (!open && !below && floor.equals(ceiling)) {
            return "exactly " + of(floor);
        }
        return (open ? "above " : "from ") + of(floor) + (below ? " to below " : " to ") + of(ceiling);
    }

    /** Reads the range out of the filter of a requirement, where the framework has put it. */
    static VersionRange in(String filter) {
        Version floor = Version.emptyVersion;
        Version ceiling = null;
        char left = VersionRange.LEFT_CLOSED;
        char right = VersionRange.RIGHT_OPEN;
        Matcher bounds = BOUND.matcher(filter);
        while (bounds.find()) {
            boolean not = bounds.group(1) != null;
            Version bound = Version.parseVersion(bounds.group(3));
            String operator = bounds.group(2);
            if (operator.equals("=")) {
                return new VersionRange(VersionRange.LEFT_CLOSED, bound, bound, VersionRange.RIGHT_CLOSED);
            }
            if (operator.equals(">=") != not) {
                floor = bound;
                left = not ? VersionRange.LEFT_OPEN : VersionRange.LEFT_CLOSED;
            } else {
                ceiling = bound;
                right = not ? VersionRange.RIGHT_OPEN : VersionRange.RIGHT_CLOSED;
            }
        }
        return new VersionRange(left, floor, ceiling, right);
    }
}
