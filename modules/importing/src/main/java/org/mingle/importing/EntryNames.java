package org.mingle.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingle.api.importing.ImportException;

/** Makes names of entries safe and plain. */
final class EntryNames {
    static final String STRANGE =
            "This archive holds a file with a name that no real export has. Nothing of it was read.";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private EntryNames() {}

    /**
     * Returns the name with forward slashes and without empty steps.
     *
     * @throws ImportException when it points outside of the container
     */
    static String safe(String raw) throws ImportException {
        String name = raw.replace('\\', '/');
        if (name.startsWith("/") || DRIVE.matcher(name).lookingAt()) {
            throw new ImportException("This archive holds a file with an absolute name, which no real export does."
                    + " Nothing of it was read.");
        }
        if (name.indexOf('\0') >= 0) {
            throw new ImportException(STRANGE);
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
        return printable(safe.toString());
    }

    /** Returns the name without what could command a terminal. */
    static String printable(String name) {
        return CONTROL.matcher(name).replaceAll("\uFFFD");
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

    /** Returns whether it is the archive of an export, of any form that is opened. */
    static boolean container(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|tar|tar\\.gz|tgz)");
    }

    static boolean archive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Returns the folders that all of the names share, each with its slash; empty when they share none. */
    static String root(List<String> names) {
        String root = names.isEmpty() ? "" : folder(names.get(0));
        for (String name : names) {
            while (!name.startsWith(root)) {
                root = folder(root.substring(0, root.length() - 1));
            }
        }
        return root;
    }

    /** Returns the folder that a name is in, with its slash. */
    static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** Returns the outermost folder of a name, with its slash; empty when it is in none. */
    static String outermost(String name) {
        return name.substring(0, name.indexOf('/') + 1);
    }
}
