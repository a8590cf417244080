package org.mingle.importer.x;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/** The archive's own list of contents: whose it is, when it was made, which files it has and how many entries each. */
final class Manifest {
    private static final int MOST = 10_000;

    private final Map<String, Long> counts = new TreeMap<>();
    private long number;
    private @Nullable String handle;
    private @Nullable String name;
    private @Nullable LocalDate made;
    private boolean partial;
    private @Nullable String file;
    private long count;

    /** Reads one as far as it can be read. */
    static Manifest read(Source.Entry entry, Opening opening) throws IOException {
        Manifest manifest = new Manifest();
        try (InputStream in = opening.data(entry);
                JsonParser json = DataFile.parser(in)) {
            json.nextToken();
            Fields.each(json, manifest::field);
        } catch (JacksonException | CharConversionException broken) {
            // What the list says is a help and no more: what it lacks is not checked.
            return manifest;
        }
        return manifest;
    }

    private void field(String field, JsonParser json) throws IOException {
        switch (field) {
            case "userInfo", "archiveInfo" -> Fields.each(json, this::field);
            case "accountId" -> number = Fields.number(json);
            case "userName" -> handle = Fields.text(json);
            case "displayName" -> name = Fields.text(json);
            case "generationDate" -> {
                Instant at = Moments.of(Fields.text(json));
                made = at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
            }
            case "isPartialArchive" -> partial = json.getText().equals("true");
            case "dataTypes" -> Fields.each(json, (type, value) -> Fields.each(value, this::type));
            default -> json.skipChildren();
        }
    }

    private void type(String field, JsonParser json) throws IOException {
        if (!field.equals("files")) {
            json.skipChildren();
            return;
        }
        Fields.members(json, one -> {
            file = null;
            count = 0;
            Fields.each(one, this::file);
            if (file != null && counts.size() < MOST) {
                counts.put(last(file), count);
            }
        });
    }

    private void file(String field, JsonParser json) throws IOException {
        switch (field) {
            case "fileName" -> file = Fields.text(json);
            case "count" -> count = Fields.number(json);
            default -> json.skipChildren();
        }
    }

    /** Folders are left out, since the archive may have been packed anew. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Self self() {
        return Self.of(number, handle);
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    LocalDate made() {
        return made;
    }

    boolean partial() {
        return partial;
    }

    /** Returns how many entries each file has, by name without folders. */
    Map<String, Long> counts() {
        return counts;
    }
}
