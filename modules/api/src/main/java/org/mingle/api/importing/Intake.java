package org.mingle.api.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One import in progress: a single transaction of the store, used by one thread at a time.
 *
 * <p>Closing it without {@link #commit} takes everything back.
 */
@ProviderType
public interface Intake extends AutoCloseable {
    /** Returns the id that this import will have. */
    ImportId id();

    /** Says whose data this is; remembered for the workspace with the first import. */
    void owner(Owner owner);

    /** Stores a connection of this import's snapshot, merged with the person it is. */
    Change card(Card card);

    /** Stores an activity; the same id twice is the same activity. */
    Change activity(Activity activity);

    /**
     * Stores connections as {@link #card} does, one after the other; a store that asks about many at once is sooner done.
     *
     * @param cards some hundred at most, which all are held meanwhile
     * @return what it did to each, in their order
     */
    default List<Change> cards(List<Card> cards) {
        return cards.stream().map(this::card).toList();
    }

    /**
     * Stores activities as {@link #activity} does, one after the other; a store that asks about many at once is sooner done.
     *
     * @param activities some hundred at most, which all are held meanwhile
     * @return what it did to each, in their order
     */
    default List<Change> activities(List<Activity> activities) {
        return activities.stream().map(this::activity).toList();
    }

    /**
     * Stores what is known of the owner's profile; parts that are null leave what an earlier export said.
     *
     * @return what it did to the profile as a whole
     */
    Change profile(Profile profile);

    /** Marks the cards of this import as the whole list of connections. */
    void connections(Network network, int hidden);

    /** Notes that this import tells everything of one kind from a day on, or of all time. */
    void covers(Network network, Kind kind, String file, @Nullable LocalDate from);

    /**
     * Keeps everything.
     *
     * @param report has an export date and no id
     * @return the report with the id
     */
    ImportReport commit(ImportReport report);

    /** Ends the import; without a commit the store is as it was. */
    @Override
    void close();
}
