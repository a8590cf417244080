package org.mingle.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Importer;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;

/** Tells by their content whose exports the files of a container are. */
final class Recognition {
    /** As sure as an importer is of more than one file that its network alone writes. */
    private static final double CERTAIN = 0.95;

    /** More likely than not. */
    private static final double LIKELY = 0.5;

    private final List<Importer> importers;
    private final Progress progress;

    /** @param importers in the order of their names, so that it does not matter who came first */
    Recognition(List<Importer> importers, Progress progress) {
        this.importers = importers;
        this.progress = progress;
    }

    /**
     * An export that was recognised.
     *
     * @param importer who reads it
     * @param beside files that belong to no export, by name, to be named with this one
     */
    record Claim(Importer importer, Part part, List<String> beside) {
        Claim with(List<String> more) {
            List<String> all = new ArrayList<>(beside);
            all.addAll(more);
            return new Claim(importer, part, all);
        }
    }

    /** Returns the exports among the files; none when nobody knows any of them. */
    List<Claim> of(Part whole) throws IOException {
        List<Sure> sure = sure(importers, whole);
        if (sure.isEmpty()) {
            return List.of();
        }
        List<Importer> likely = sure.stream()
                .filter(one -> one.confidence >= LIKELY)
                .map(Sure::importer)
                .toList();
        List<Claim> claims = likely.size() < 2 ? List.of() : shared(whole, likely);
        List<Claim> all = new ArrayList<>();
        for (Claim claim : claims.isEmpty() ? List.of(new Claim(sure.get(0).importer, whole, List.of())) : claims) {
            all.addAll(apart(claim));
        }
        return all;
    }

    private record Sure(Importer importer, double confidence) {}

    /** Returns who knows the export, the surest first. */
    private List<Sure> sure(List<Importer> among, Part part) throws IOException {
        List<Sure> sure = new ArrayList<>();
        for (Importer importer : among) {
            progress.check();
            double confidence = confidence(importer, part);
            if (confidence > 0) {
                sure.add(new Sure(importer, confidence));
            }
        }
        sure.sort(Comparator.comparingDouble(Sure::confidence).reversed());
        return sure;
    }

    private static double confidence(Importer importer, Part part) throws IOException {
        try {
            return importer.recognises(part);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            Refusals.log(importer.format(), fault);
            return 0;
        }
    }

    /** Gives each file to who knows it best, and what nobody knows to the neighbour; none when all is of one. */
    private List<Claim> shared(Part whole, List<Importer> likely) throws IOException {
        Map<MeteredEntry, Importer> known = new LinkedHashMap<>();
        Neighbours neighbours = new Neighbours(likely);
        for (MeteredEntry file : whole.files()) {
            List<Sure> sure = sure(likely, whole.only(file));
            if (!sure.isEmpty()) {
                known.put(file, sure.get(0).importer);
                neighbours.add(file, sure.get(0).importer);
            }
        }
        Map<Importer, List<MeteredEntry>> shares = new LinkedHashMap<>();
        known.forEach((file, importer) ->
                shares.computeIfAbsent(importer, none -> new ArrayList<>()).add(file));
        if (shares.size() < 2) {
            return List.of();
        }
        Map<Importer, String> folders = new HashMap<>();
        shares.forEach((importer, files) -> folders.put(importer, EntryNames.outermost(root(files))));
        List<String> beside = new ArrayList<>();
        for (MeteredEntry file : whole.files()) {
            Importer near = neighbours.nearest(file);
            if (known.containsKey(file) || near == null) {
                continue;
            }
            if (file.name().startsWith(folders.getOrDefault(near, ""))) {
                shares.getOrDefault(near, new ArrayList<>()).add(file);
            } else {
                beside.add(file.name());
            }
        }
        List<Claim> claims = new ArrayList<>();
        shares.forEach((importer, files) ->
                claims.add(new Claim(importer, whole.of(files), claims.isEmpty() ? beside : List.of())));
        return claims;
    }

    /** Who knows how many files in each folder and below it. */
    private static final class Neighbours {
        private final List<Importer> inOrder;
        private final Map<String, Map<Importer, Integer>> byFolder = new HashMap<>();

        Neighbours(List<Importer> inOrder) {
            this.inOrder = inOrder;
        }

        void add(MeteredEntry file, Importer importer) {
            for (String folder = EntryNames.folder(file.name()); ; folder = above(folder)) {
                byFolder.computeIfAbsent(folder, none -> new HashMap<>()).merge(importer, 1, Integer::sum);
                if (folder.isEmpty()) {
                    return;
                }
            }
        }

        @Nullable
        Importer nearest(MeteredEntry file) {
            String folder = EntryNames.folder(file.name());
            while (!byFolder.containsKey(folder) && !folder.isEmpty()) {
                folder = above(folder);
            }
            Map<Importer, Integer> there = byFolder.getOrDefault(folder, Map.of());
            return inOrder.stream()
                    .filter(there::containsKey)
                    .max(Comparator.comparing(there::get))
                    .orElse(null);
        }

        private static String above(String folder) {
            return EntryNames.folder(folder.substring(0, folder.length() - 1));
        }
    }

    /** Two exports of one network, each in a folder of its own, are not one: who is in the newer only is new. */
    private List<Claim> apart(Claim claim) throws IOException {
        List<MeteredEntry> files = claim.part.files();
        int shared = root(files).length();
        Map<String, List<MeteredEntry>> folders = new LinkedHashMap<>();
        for (MeteredEntry file : files) {
            String folder = EntryNames.outermost(file.name().substring(shared));
            folders.computeIfAbsent(folder, none -> new ArrayList<>()).add(file);
        }
        List<MeteredEntry> rest = new ArrayList<>(folders.getOrDefault("", List.of()));
        folders.remove("");
        List<Part> exports = new ArrayList<>();
        for (List<MeteredEntry> folder : folders.size() < 2 ? List.<List<MeteredEntry>>of() : folders.values()) {
            Part part = claim.part.of(folder);
            if (confidence(claim.importer, part) >= CERTAIN) {
                exports.add(part);
            } else {
                rest.addAll(folder);
            }
        }
        if (exports.size() < 2 || !rest.isEmpty() && confidence(claim.importer, claim.part.of(rest)) > 0) {
            return List.of(claim);
        }
        List<String> beside = rest.stream().map(MeteredEntry::name).toList();
        List<Claim> claims = new ArrayList<>();
        for (Part part : exports) {
            Claim one = new Claim(claim.importer, part, List.of());
            claims.add(claims.isEmpty() ? one.with(claim.beside).with(beside) : one);
        }
        return claims;
    }

    private static String root(List<MeteredEntry> files) {
        return EntryNames.root(files.stream().map(MeteredEntry::name).toList());
    }
}
