package org.mingle.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingle.api.importing.ImportException;

/** Makes names of entries safe and plain. */
final class EntryNames {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private EntryNames() {}

    /**
     * Returns the name with forward slashes and without empty steps.
     *
     * @throws ImportException when it points outside of the container
     */
    static String safe(String raw) throws ImportException {
        String name = raw.replace('\\', '/');
        if (name.startsWith("/") || DRIVE.matcher(name).matches() || name.indexOf('\0') >= 0) {
            throw new ImportException("This archive holds a file with an absolute name, which no real export does."
                    + " Nothing of it was read.");
        }
        StringBuilder safe = new StringBuilder(name.length());
        for (String step : name.split("/", -1)) {
            if (step.equals("..")) {
                throw new ImportException("This archive holds a file that points outside of it, which no real export"
                        + " does. Nothing of it was read.");
            }
            if (!step.isEmpty() && !step.equals(".")) {
                safe.append(safe.isEmpty() ? "" : "/").append(step);
            }
        }
        return safe.toString();
    }

    /** Returns whether a packing program or a file system left it there. */
    static boolean decoy(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.isEmpty()
                || name.startsWith("__MACOSX/")
                || name.contains("/__MACOSX/")
                || last.startsWith("._")
                || LEFT_BY_SYSTEMS.contains(last.toLowerCase(Locale.ROOT));
    }

    static boolean archive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Returns the members without the folders that all of them share. */
    static List<Member> withoutRoot(List<Member> members) {
        List<Member> found = members;
        while (!found.isEmpty()) {
            String first = found.get(0).name();
            int slash = first.indexOf('/');
            if (slash < 0) {
                return found;
            }
            String root = first.substring(0, slash + 1);
            if (!found.stream().allMatch(member -> member.name().startsWith(root))) {
                return found;
            }
            found = found.stream()
                    .map(member -> member.named(member.name().substring(root.length())))
                    .toList();
        }
        return found;
    }
}
