package org.mingle.importer.mastodon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;

/**
 * The entries of one archive, sorted by how they begin.
 *
 * @param files those that are known, used or not, in the order of {@link FileKind}
 * @param ignored those that are never opened, with the reason
 * @param unknown those that nobody knows
 */
record Archive(List<DataFile> files, Map<String, String> ignored, List<String> unknown) {
    private static final Set<String> DATA = Set.of("json", "jsonld", "csv", "txt", "");
    private static final Pattern MEDIA = Pattern.compile("((?:.*/)?media_attachments)/.*");
    private static final Pattern FACE = Pattern.compile("(?:avatar|header)\\.\\w+");

    static Archive of(Source source) throws IOException {
        List<DataFile> files = new ArrayList<>();
        Map<String, String> ignored = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (Source.Entry entry : source.entries()) {
            String name = entry.name();
            Matcher media = MEDIA.matcher(name);
            Opening opening = !media.matches() && data(name) ? Opening.of(entry) : null;
            if (media.matches()) {
                ignored.put(media.group(1) + "/", "pictures, films and sounds of posts");
            } else if (opening != null) {
                files.add(new DataFile(entry, opening));
            } else if (FACE.matcher(last(name)).matches()) {
                ignored.put(name, "a picture of the profile");
            } else {
                unknown.add(name);
            }
        }
        files.sort(Comparator.comparing(DataFile::kind).thenComparing(DataFile::name));
        return new Archive(files, ignored, unknown);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static boolean data(String name) {
        String last = last(name);
        return DATA.contains(last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                || last.indexOf('.') < 0;
    }

    List<DataFile> of(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    boolean has(FileKind kind) {
        return files.stream().anyMatch(file -> file.kind() == kind);
    }

    boolean usable() {
        return files.stream().anyMatch(file -> file.kind().used());
    }

    /** Returns the first act in an outbox, null when there is none. */
    @Nullable
    Thing firstAct() {
        return of(FileKind.OUTBOX).stream()
                .map(file -> file.opening().first())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Reports everything that is not read. */
    void report(Sink sink) {
        files.stream()
                .filter(file -> !file.kind().used())
                .forEach(file -> sink.ignored(file.name(), file.kind().reason()));
        ignored.forEach(sink::ignored);
        unknown.forEach(sink::unrecognised);
        if (has(FileKind.ACTOR) != has(FileKind.OUTBOX)) {
            sink.expectedButMissing(has(FileKind.ACTOR) ? "outbox.json" : "actor.json");
        }
    }
}
