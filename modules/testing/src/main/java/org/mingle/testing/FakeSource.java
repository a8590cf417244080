package org.mingle.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/** An export in memory. */
public final class FakeSource implements Source {
    private final String name;
    private final Map<String, byte[]> files = new TreeMap<>();
    private @Nullable LocalDate packedOn;

    private FakeSource(String name) {
        this.name = name;
    }

    /** Begins an export with the name that the person sees. */
    public static FakeSource named(String name) {
        return new FakeSource(name);
    }

    /** Adds a file of text in UTF-8. */
    public FakeSource file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file. */
    public FakeSource file(String path, byte[] content) {
        files.put(path, content.clone());
        return this;
    }

    /** Sets when the entries were packed. */
    public FakeSource packedOn(LocalDate date) {
        packedOn = date;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        files.forEach((path, content) -> entries.add(new InMemory(path, content)));
        return entries;
    }

    @Override
    public @Nullable LocalDate packedOn() {
        return packedOn;
    }

    private static final class InMemory implements Entry {
        private final String path;
        private final byte[] content;

        InMemory(String path, byte[] content) {
            this.path = path;
            this.content = content;
        }

        @Override
        public String name() {
            return path;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }
}
