package org.mingle.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.tie.History;
import org.mingle.analysis.tie.TieFinder;
import org.mingle.analysis.tie.TieText;
import org.mingle.api.activity.Activity;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.KeptTies;

/** The ties and the histories behind them, found together; the first of them are kept with the data once they were found. */
final class Ties {
    private final Archive archive;
    private final Supplier<String> readers;
    private final Function<Activity, PostAnalysis> analyzer;
    private final BooleanSupplier sound;
    private volatile @Nullable List<Tie> list;
    private Map<ContactId, History> histories = Map.of();

    /**
     * @param readers names those who read texts, each with its version
     * @param sound whether all of them could
     */
    Ties(Archive archive, Supplier<String> readers, Function<Activity, PostAnalysis> analyzer, BooleanSupplier sound) {
        this.archive = archive;
        this.readers = readers;
        this.analyzer = analyzer;
        this.sound = sound;
    }

    synchronized List<Tie> list() {
        List<Tie> known = list;
        if (known == null) {
            String edition = edition();
            TieFinder finder = new TieFinder(archive, analyzer);
            known = finder.find();
            histories = finder.histories();
            list = known;
            if (sound.getAsBoolean()) {
                archive.ties().keep(edition, known.stream().map(TieText::write).toList());
            }
        }
        return known;
    }

    synchronized Map<ContactId, History> histories() {
        list();
        return histories;
    }

    List<Tie> strongest(int limit) {
        return list == null ? kept(false, limit).orElseGet(() -> first(list(), limit)) : first(list(), limit);
    }

    private static List<Tie> first(List<Tie> ties, int limit) {
        return ties.subList(0, Math.min(limit, ties.size()));
    }

    List<Tie> idle(int limit) {
        return list == null ? kept(true, limit).orElseGet(() -> firstIdle(limit)) : firstIdle(limit);
    }

    private List<Tie> firstIdle(int limit) {
        return list().stream().filter(Tie::idle).limit(limit).toList();
    }

    private Optional<List<Tie>> kept(boolean idle, int limit) {
        return archive.ties().read(edition(), idle, limit).map(this::ties);
    }

    private List<Tie> ties(List<KeptTies.Kept> kept) {
        Map<ContactId, Contact> people = new HashMap<>();
        List<ContactId> ids = kept.stream().map(KeptTies.Kept::contact).toList();
        archive.contacts().find(ids).forEach(one -> people.put(one.id(), one));
        List<Tie> ties = new ArrayList<>(kept.size());
        for (KeptTies.Kept one : kept) {
            Contact person = people.get(one.contact());
            if (person != null) {
                ties.add(TieText.read(one.parts(), person));
            }
        }
        return ties;
    }

    private String edition() {
        return TieText.EDITION + " " + TieFinder.lastDay(archive) + " " + readers.get();
    }
}
