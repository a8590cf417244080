package org.mingle.guests.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sections of one or more text files: {@code == name} opens a section, every other line is an entry, {@code #} a remark.
 *
 * <p>In a section whose name begins with {@code talk.} an entry is a whole conversation: lines with {@code <} were received, lines
 * with {@code >} were sent, a blank line ends it. It is kept as one string with its lines joined by line feeds.
 */
public final class TextBank {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private TextBank() {}

    public static TextBank read(String... files) {
        TextBank bank = new TextBank();
        for (String file : files) {
            bank.add(resource(file));
        }
        return bank;
    }

    /**
     * Return a bank in which the words of one trade stand beside the sections: an entry {@code key: a; b} of the given section becomes a
     * section {@code key} with the entries a and b.
     */
    public TextBank with(String trade) {
        TextBank bank = new TextBank();
        bank.sections.putAll(sections);
        for (String line : entries(trade)) {
            int colon = line.indexOf(": ");
            bank.sections.put(
                    line.substring(0, colon), List.of(line.substring(colon + 2).split("; *")));
        }
        return bank;
    }

    /** Return the entries of a section, in the order of the file. */
    public List<String> entries(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalArgumentException("no section " + section);
        }
        return Collections.unmodifiableList(entries);
    }

    public boolean has(String section) {
        return sections.containsKey(section);
    }

    public Collection<String> names() {
        return Collections.unmodifiableCollection(sections.keySet());
    }

    private void add(String text) {
        String section = "";
        StringBuilder talk = new StringBuilder();
        for (String line : text.lines().toList()) {
            boolean opens = line.startsWith("== ");
            if (line.startsWith("#")) {
                continue;
            }
            if ((opens || line.isBlank()) && !talk.isEmpty()) {
                put(section, talk.toString());
                talk.setLength(0);
            }
            if (opens) {
                section = line.substring(3).strip();
            } else if (!line.isBlank() && section.startsWith("talk.")) {
                talk.append(talk.isEmpty() ? "" : "\n").append(line.strip());
            } else if (!line.isBlank()) {
                put(section, line.strip());
            }
        }
        if (!talk.isEmpty()) {
            put(section, talk.toString());
        }
    }

    private void put(String section, String entry) {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(entry);
    }

    private static String resource(String file) {
        try (InputStream in = TextBank.class.getResourceAsStream("/org/mingle/guests/" + file + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no text file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
