package org.mingle.rules.pack.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares versions by their first three numbers. */
record Versions(int major, int minor, int micro) implements Comparable<Versions> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?(?:[.-].*)?");

    static Optional<Versions> parse(String written) {
        Matcher form = FORM.matcher(written.strip());
        return form.matches()
                ? Optional.of(new Versions(part(form.group(1)), part(form.group(2)), part(form.group(3))))
                : Optional.empty();
    }

    private static int part(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(Versions other) {
        int majors = Integer.compare(major, other.major);
        int minors = Integer.compare(minor, other.minor);
        return majors != 0 ? majors : minors != 0 ? minors : Integer.compare(micro, other.micro);
    }
}
