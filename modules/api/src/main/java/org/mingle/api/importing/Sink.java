package org.mingle.api.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes what an importer reads; used by one thread.
 *
 * <p>Say whose export it is before the first activity, and begin each file before its records.
 */
@ProviderType
public interface Sink {
    /** Returns the account that the person named as their own with this import, or that the workspace already belongs to. */
    Optional<Account> expectedOwner(Network network);

    /**
     * Says whose export it is.
     *
     * @throws ImportException when the workspace belongs to somebody else; let it pass
     */
    void owner(Owner owner) throws ImportException;

    /** Says on which day the export was made. */
    void exportDate(LocalDate date);

    /**
     * Begins a file.
     *
     * @param name as in the source
     * @param kind what it holds, lower case, for example {@code connections}
     * @return where to report on its rows
     */
    FileLog file(String name, String kind);

    /**
     * Takes a person of the list of connections.
     *
     * @param log the file it stands in
     */
    void card(Card card, FileLog log);

    /** Takes an activity of any kind. */
    void activity(Activity activity, FileLog log);

    /** Takes what is known of the owner's own profile; parts that are null leave what an earlier export said. */
    void profile(Profile profile);

    /**
     * Says that the export holds the whole list of connections, even an empty one, so that exports can be compared.
     *
     * @param hidden rows that name nobody
     */
    void connections(Network network, int hidden);

    /**
     * Says that the export tells everything of one kind: where it is silent, nothing happened.
     *
     * @param file the file that tells it
     * @param from first day that it can tell of, null when it tells of all time
     */
    void covers(Network network, Kind kind, String file, @Nullable LocalDate from);

    /** Names an entry that is known and not used. */
    void ignored(String name, String reason);

    /** Names an entry that nobody knows. */
    void unrecognised(String name);

    /** Names a file that such an export usually has. */
    void expectedButMissing(String name);
}
