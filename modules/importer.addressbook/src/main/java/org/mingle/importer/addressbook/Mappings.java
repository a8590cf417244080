package org.mingle.importer.addressbook;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PersonField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people have told of the columns of tables: in memory, and in a file of the home folder. */
final class Mappings {
    private static final Logger LOG = LoggerFactory.getLogger(Mappings.class);
    private static final String SEPARATOR = "\t";
    private static final String CONSTANT = "=";

    private final @Nullable Path file;
    private final Map<String, Mapping> told = new LinkedHashMap<>();
    private boolean loaded;

    /** @param file where they are kept, null for nowhere */
    Mappings(@Nullable Path file) {
        this.file = file;
    }

    /** Returns what was told of tables with these columns, null when nothing was. */
    synchronized @Nullable Mapping of(List<String> columns) {
        load();
        return told.get(key(columns));
    }

    synchronized void put(List<String> columns, Mapping mapping, boolean remember) {
        load();
        told.put(key(columns), mapping);
        if (remember && file != null) {
            Properties kept = read(file);
            kept.setProperty(key(columns), text(columns, mapping));
            write(file, kept);
        }
    }

    private static String key(List<String> columns) {
        return String.join(SEPARATOR, columns.stream().map(String::strip).toList());
    }

    private void load() {
        if (!loaded && file != null) {
            Properties kept = read(file);
            kept.stringPropertyNames()
                    .forEach(columns -> told.put(columns, mapping(columns, kept.getProperty(columns))));
        }
        loaded = true;
    }

    /** Writes what each column holds, in their order, and then the constants. */
    private static String text(List<String> columns, Mapping mapping) {
        StringBuilder text = new StringBuilder();
        for (String column : columns) {
            PersonField field = mapping.columns().get(column);
            text.append(text.isEmpty() ? "" : SEPARATOR).append(field == null ? "-" : field.word());
        }
        mapping.constants()
                .forEach((field, value) -> text.append(SEPARATOR)
                        .append(field.word())
                        .append(CONSTANT)
                        .append(value));
        return text.toString();
    }

    private static Mapping mapping(String columns, String text) {
        String[] names = columns.split(SEPARATOR, -1);
        String[] words = text.split(SEPARATOR, -1);
        Map<String, PersonField> fields = new LinkedHashMap<>();
        Map<PersonField, String> constants = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i++) {
            int constant = words[i].indexOf(CONSTANT);
            PersonField field = field(constant < 0 ? words[i] : words[i].substring(0, constant));
            if (field != null && constant >= 0) {
                constants.put(field, words[i].substring(constant + 1));
            } else if (field != null && i < names.length) {
                fields.put(names[i], field);
            }
        }
        return new Mapping(fields, constants);
    }

    private static @Nullable PersonField field(String word) {
        for (PersonField each : PersonField.values()) {
            if (each.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        return null;
    }

    private static Properties read(Path file) {
        Properties kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("What was told of tables cannot be read; it is asked again", unreadable);
            }
        }
        return kept;
    }

    private static void write(Path file, Properties kept) {
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, " What the columns of a table hold, in their order, and what holds for every row");
            }
        } catch (IOException unwritable) {
            LOG.warn("What was told of a table cannot be kept; it is asked again", unwritable);
        }
    }
}
