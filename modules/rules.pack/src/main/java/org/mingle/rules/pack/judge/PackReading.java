package org.mingle.rules.pack.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.Problem;
import org.mingle.rules.pack.expression.Engine;
import org.mingle.rules.pack.format.PackDraft;
import org.mingle.rules.pack.format.PackParser;
import org.mingle.rules.pack.source.Mistakes;
import org.mingle.rules.pack.source.Section;
import org.mingle.rules.pack.source.Source;
import org.mingle.rules.pack.source.Yaml;
import org.mingle.rules.pack.vocabulary.Vocabulary;

/** Goes the whole way from the bytes of files to rule sets. */
public final class PackReading {
    /** How the names of pack files end. */
    public static final String SUFFIX = ".rules.yaml";

    private static final String TEXTS = ".properties";

    private final PackCompiler compiler;
    private final CheckedCache cache;
    private final String mingle;

    /**
     * Makes a reading.
     *
     * @param mingle the version of this Mingle
     */
    public PackReading(Engine engine, CheckedCache cache, String mingle) {
        this.compiler = new PackCompiler(engine);
        this.cache = cache;
        this.mingle = mingle;
    }

    /**
     * Reads files that came together; those with one id are one pack. Never throws, whatever they hold. Files of texts
     * name rules without their pack, so they are read only when there is one pack.
     *
     * @param files content by name: pack files, and files of texts, which end in {@code .properties}
     * @param from where they come from, as rule sets say it
     * @param metrics names of the metrics that are there
     */
    public List<Pack> read(Map<String, byte[]> files, String from, Collection<String> metrics) {
        String key = key(files, metrics);
        Optional<byte[]> kept = cache.find(key);
        if (kept.isPresent()) {
            try {
                return PackCodec.read(
                        kept.get(),
                        from,
                        compiler.engine(),
                        number -> readAnew(files, from, metrics).get(number).test());
            } catch (IOException | RuntimeException stale) {
                // Read anew below, and kept again.
            }
        }
        List<Pack> packs = readAnew(files, from, metrics);
        if (!packs.isEmpty() && packs.stream().noneMatch(Pack::refused)) {
            keep(key, packs);
        }
        return packs;
    }

    private void keep(String key, List<Pack> packs) {
        try {
            cache.keep(key, PackCodec.write(packs));
        } catch (IOException big) {
            // A pack with a sentence of more than 64 kB is read anew each time.
        }
    }

    /** Two checksums and the length: nobody has to be kept from forging the cache, and a digest takes a start long that has not been compiled yet. */
    private String key(Map<String, byte[]> files, Collection<String> metrics) {
        List<byte[]> all = new ArrayList<>();
        String words = mingle + '\n' + Engine.VERSION + '\n' + new Vocabulary(metrics).fingerprint();
        all.add(words.getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(files).forEach((name, bytes) -> {
            all.add(("\n" + name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            all.add(bytes);
        });
        Checksum one = new CRC32();
        Checksum other = new CRC32C();
        long length = 0;
        for (byte[] bytes : all) {
            one.update(bytes);
            other.update(bytes);
            length += bytes.length;
        }
        return Long.toHexString(one.getValue()) + '-' + Long.toHexString(other.getValue()) + '-' + length;
    }

    private List<Pack> readAnew(Map<String, byte[]> files, String from, Collection<String> metrics) {
        List<Pack> packs = new ArrayList<>();
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            if (!file.getKey().endsWith(TEXTS)) {
                group(file.getKey(), file.getValue(), groups);
            }
        }
        Map<String, byte[]> texts = groups.size() > 1 ? Map.of() : files;
        groups.forEach((id, group) -> packs.add(pack(id, group, texts, from, metrics)));
        return packs;
    }

    private static void group(String name, byte[] bytes, Map<String, Group> groups) {
        Mistakes mistakes = new Mistakes();
        String fallback = name.replaceFirst("(\\.rules)?\\.ya?ml$", "");
        try {
            Source source = Source.of(name, bytes);
            @Nullable Section section = Yaml.read(source, mistakes);
            String id = section == null ? fallback : PackParser.id(section).orElse(fallback);
            groups.computeIfAbsent(id, key -> new Group()).add(section, source, mistakes);
        } catch (Source.UnreadableException unreadable) {
            mistakes.add(new Problem(name, 1, 1, String.valueOf(unreadable.getMessage())));
            groups.computeIfAbsent(fallback, key -> new Group()).mistakes.addAll(mistakes.all());
        }
    }

    private Pack pack(String id, Group group, Map<String, byte[]> files, String from, Collection<String> metrics) {
        Mistakes mistakes = new Mistakes();
        group.mistakes.forEach(mistakes::add);
        List<Section> sections = new ArrayList<>();
        group.sources.forEach(source -> {
            Section section = Yaml.read(source, mistakes);
            if (section != null) {
                sections.add(section);
            }
        });
        if (sections.isEmpty()) {
            return Pack.refused(new Pack.Cover(id, id, "0.0.0", from), mistakes.all());
        }
        Map<String, Source> texts = texts(files, mistakes);
        PackDraft read = new PackParser(sections, language -> Optional.ofNullable(texts.get(language)), mistakes)
                .read(metrics, mingle);
        return compiler.compile(read.id().isEmpty() ? read.called(id) : read, from, metrics, mistakes);
    }

    private static Map<String, Source> texts(Map<String, byte[]> files, Mistakes mistakes) {
        Map<String, Source> texts = new LinkedHashMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith("texts_") && name.endsWith(TEXTS)) {
                try {
                    String language = name.substring("texts_".length(), name.length() - TEXTS.length());
                    texts.put(language, Source.of(name, bytes));
                } catch (Source.UnreadableException unreadable) {
                    mistakes.add(new Problem(name, 1, 1, String.valueOf(unreadable.getMessage())));
                }
            }
        });
        return texts;
    }

    /** The files of one pack. */
    private static final class Group {
        private final List<Source> sources = new ArrayList<>();
        private final List<Problem> mistakes = new ArrayList<>();

        void add(@Nullable Section section, Source source, Mistakes found) {
            if (section == null) {
                mistakes.addAll(found.all());
            } else {
                sources.add(source);
            }
        }
    }
}
