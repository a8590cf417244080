package org.mingle.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.ContactId;
import org.mingle.api.importing.ImportException;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Backup;
import org.mingle.api.workspace.Backups;
import org.mingle.api.workspace.Choices;
import org.mingle.api.workspace.Inventory;
import org.mingle.api.workspace.Keeping;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Trace;
import org.mingle.api.workspace.WorkspaceRegister;

/** What is kept, in small, for tests of those who show it: does as it is told, and remembers it in a log. */
public final class FakeShelves implements Keeping, Choices, Backups, WorkspaceRegister {
    public static final Instant SINCE = Instant.parse("2026-03-10T08:09:10.123Z");

    public final List<Inventory.Holding> holdings = new ArrayList<>();
    public final List<Trace> traces = new ArrayList<>();
    public final List<Inventory.Waiting> waiting = new ArrayList<>();
    public final List<String> excluded = new ArrayList<>();
    public final List<Backup> backups = new ArrayList<>();
    public final List<String> faults = new ArrayList<>();
    public final List<String> names = new ArrayList<>();
    public final List<String> log;
    public boolean texts = true;

    public @Nullable String refusal;

    /** @param log takes what was done */
    public FakeShelves(List<String> log) {
        this.log = log;
    }

    @Override
    public Inventory inventory() {
        return new Inventory(holdings, 12_345_678L, texts, backups, waiting);
    }

    @Override
    public List<Trace> about(ContactId id) {
        return id.value().equals("ada-vogel") ? traces : List.of();
    }

    @Override
    public void erase() {
        log.add("erase");
    }

    @Override
    public void write(OutputStream out, Progress progress) throws IOException {
        out.write("{ \"format\": \"mingle.workspace/1\" }\n".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void read(InputStream in, Progress progress) throws IOException, ImportException {
        String reason = refusal;
        if (reason != null) {
            throw new ImportException(reason);
        }
        log.add("read " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public boolean texts() {
        return texts;
    }

    @Override
    public int texts(boolean keep) {
        texts = keep;
        log.add("texts " + keep);
        return keep ? 0 : 1_234;
    }

    @Override
    public List<String> exclusions() {
        return excluded;
    }

    @Override
    public boolean exclude(String typed) {
        return !excluded.contains(typed) && excluded.add(typed);
    }

    @Override
    public boolean include(String typed) {
        return excluded.remove(typed);
    }

    @Override
    public List<Backup> list() {
        return backups;
    }

    @Override
    public Backup make(@Nullable Path to) {
        return told("backup " + to);
    }

    @Override
    public Backup restore(Path from) {
        return told("restore " + from);
    }

    private Backup told(String what) {
        String reason = refusal;
        if (reason != null) {
            throw new StoreException(reason, new IllegalStateException());
        }
        log.add(what);
        return new Backup(Path.of("data/backups/made.db"), SINCE, 12_000);
    }

    @Override
    public List<String> verify(@Nullable Path what) {
        log.add("verify " + what);
        return faults;
    }

    @Override
    public boolean create(String name) {
        log.add("create " + name);
        return !names.contains(name);
    }

    @Override
    public boolean rename(String from, String to) {
        log.add("rename " + from + " " + to);
        return !names.contains(to);
    }

    @Override
    public boolean delete(String name) {
        log.add("delete " + name);
        return true;
    }
}
