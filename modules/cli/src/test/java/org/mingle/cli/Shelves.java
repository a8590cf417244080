package org.mingle.cli;

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

/** What is kept, in small: does as it is told, and remembers it in the log of the rooms. */
final class Shelves implements Keeping, Choices, Backups, WorkspaceRegister {
    static final Instant SINCE = Instant.parse("2026-03-10T08:09:10.123Z");

    final List<Inventory.Holding> holdings = new ArrayList<>();
    final List<Trace> traces = new ArrayList<>();
    final List<String> excluded = new ArrayList<>();
    final List<Backup> backups = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<String> log;
    boolean texts = true;

    @Nullable
    String refusal;

    Shelves(List<String> log) {
        this.log = log;
    }

    @Override
    public Inventory inventory() {
        return new Inventory(holdings, 12_345_678L, texts, backups);
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
        if (refusal != null) {
            throw new ImportException(refusal);
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
        if (refusal != null) {
            throw new StoreException(refusal, new IllegalStateException());
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
