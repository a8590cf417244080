package org.mingle.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.Owner;

/** The imports of one workspace. */
final class Ledger implements ImportLedger {
    private final long ws;
    private final Sql reader;
    private final Supplier<Sql> writers;
    private final TextChoice texts;
    private final Semaphore turn = new Semaphore(1);

    Ledger(long ws, Sql reader, Supplier<Sql> writers, TextChoice texts) {
        this.ws = ws;
        this.reader = reader;
        this.writers = writers;
        this.texts = texts;
    }

    @Override
    public Optional<Owner> owner(Network network) {
        List<Account> accounts = new ArrayList<>();
        String[] name = {""};
        reader.few(
                "SELECT handle, profile, name FROM owner WHERE ws = ? AND network = ? ORDER BY handle",
                row -> {
                    accounts.add(new Account(network, row.getString(1), People.uri(row.getString(2))));
                    name[0] = row.getString(3);
                },
                ws,
                network.id());
        return accounts.isEmpty() ? Optional.empty() : Optional.of(new Owner(name[0], accounts));
    }

    @Override
    public Intake open() {
        turn.acquireUninterruptibly();
        Sql writer = null;
        try {
            writer = writers.get();
            Intake intake = new JdbcIntake(ws, writer, turn::release, Clock.systemUTC());
            return new ChosenIntake(intake, new Exclusions(ws, writer), texts.kept(writer));
        } catch (RuntimeException failed) {
            if (writer != null) {
                writer.close();
            }
            turn.release();
            throw failed;
        }
    }

    @Override
    public List<Entry> list() {
        List<Entry> entries = new ArrayList<>();
        reader.few(
                "SELECT report, imported_at, undone FROM import WHERE ws = ? ORDER BY id",
                row -> entries.add(new Entry(
                        ReportText.read(row.getString(1)), Instant.ofEpochMilli(row.getLong(2)), row.getInt(3) != 0)),
                ws);
        return entries;
    }

    @Override
    public boolean undo(ImportId id) {
        if (!id.value().matches("i\\d{1,15}")) {
            return false;
        }
        turn.acquireUninterruptibly();
        try (Sql writer = writers.get()) {
            return new Undo(ws, Long.parseLong(id.value().substring(1)), writer).run(System.currentTimeMillis());
        } finally {
            turn.release();
        }
    }
}
