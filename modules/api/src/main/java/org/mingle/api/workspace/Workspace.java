package org.mingle.api.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import org.mingle.api.contact.Identities;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.own.Additions;
import org.mingle.api.own.SmartLists;
import org.osgi.annotation.versioning.ProviderType;

/** One person's data; any thread may use it, the store lets one write at a time. */
@ProviderType
public interface Workspace extends AutoCloseable {
    /** Returns its name; a temporary one has a name of its own. */
    String name();

    /** Returns whether it is gone when closed. */
    boolean temporary();

    /** Returns the zone in which days and weeks are counted, UTC unless the person sets one. */
    ZoneId zone();

    /**
     * Returns the version of the data that advice rests on: another number after every import, undo, merge and forgetting,
     * when the companies watched change or a question is put aside, and after meetings and cadences, also by another process. Tags and notes do not
     * change it, unless a tag has a cadence.
     */
    long version();

    /**
     * Returns the data as they were at the end of a day in UTC.
     *
     * <p>Later rows are not seen, and neither are exports made later; only when all exports are later, the earliest of
     * them is seen, up to the day.
     */
    Archive asOf(LocalDate date);

    /** Returns its imports. */
    ImportLedger imports();

    /** Returns where the person's own entries are made. */
    Entries entries();

    /** Returns who is the same person as whom. */
    Identities identities();

    /** Returns which companies the person watches, and which names mean one company. */
    CompanyEntries companies();

    /** Returns which questions of others the person put aside. */
    Dismissals dismissals();

    /** Returns where the person adds to their contacts, to many at once. */
    Additions additions();

    /** Returns the person's saved questions about people. */
    SmartLists lists();

    /** Returns what is kept here. */
    Keeping keeping();

    /** Returns what the person does not want kept. */
    Choices choices();

    /** Ends the use; a temporary workspace is gone afterwards. */
    @Override
    void close();
}
