package org.mingle.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.mingle.api.contact.Identities;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.own.Additions;
import org.mingle.api.own.SmartLists;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Choices;
import org.mingle.api.workspace.CompanyEntries;
import org.mingle.api.workspace.Dismissals;
import org.mingle.api.workspace.Entries;
import org.mingle.api.workspace.Keeping;
import org.mingle.api.workspace.Workspace;

/**
 * A workspace that has a name and holds nothing, for code that only passes it on to a {@link FakeObserver}.
 *
 * @param name its name
 */
public record FakeWorkspace(String name) implements Workspace {
    @Override
    public boolean temporary() {
        return true;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public long version() {
        return 1;
    }

    @Override
    public Archive asOf(LocalDate date) {
        throw new UnsupportedOperationException("a fake workspace holds nothing");
    }

    @Override
    public ImportLedger imports() {
        throw new UnsupportedOperationException("a fake workspace holds nothing");
    }

    @Override
    public Entries entries() {
        throw new UnsupportedOperationException("a fake workspace holds nothing");
    }

    @Override
    public Identities identities() {
        throw new UnsupportedOperationException("a fake workspace holds nothing");
    }

    @Override
    public CompanyEntries companies() {
        throw new UnsupportedOperationException("a fake workspace holds nothing");
    }

    @Override
    public Dismissals dismissals() {
        throw new UnsupportedOperationException("a fake workspace holds nothing");
    }

    @Override
    public Additions additions() {
        throw new UnsupportedOperationException("a fake workspace holds nothing");
    }

    @Override
    public SmartLists lists() {
        throw new UnsupportedOperationException("a fake workspace holds nothing");
    }

    @Override
    public Keeping keeping() {
        throw new UnsupportedOperationException("a fake workspace holds nothing");
    }

    @Override
    public Choices choices() {
        throw new UnsupportedOperationException("a fake workspace holds nothing");
    }

    @Override
    public void close() {}
}
