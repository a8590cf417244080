package org.mingle.api.analysis;

import java.time.LocalDate;
import java.util.List;
import org.mingle.api.contact.WatchList;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the exports of one workspace show of companies at one as-of.
 *
 * <p>Immutable; any thread may use it. What costs time is computed when first asked for and kept. It speaks of the owner's
 * contacts only, never of a company as a whole.
 */
@ProviderType
public interface CompanyWatch {
    /** Nothing is watched, and nobody works anywhere. */
    CompanyWatch NOTHING = new CompanyWatch() {
        @Override
        public WatchList list() {
            return WatchList.EMPTY;
        }

        @Override
        public List<Company> watched() {
            return List.of();
        }

        @Override
        public Company company(String name) {
            return Company.unknown(name);
        }

        @Override
        public List<Move> moves() {
            return List.of();
        }

        @Override
        public List<LocalDate> exports() {
            return List.of();
        }

        @Override
        public List<Candidate> candidates() {
            return List.of();
        }
    };

    /** Returns what the person watches, and how names are compared. */
    WatchList list();

    /** Returns the companies watched, in the order of the list; one without contacts too. */
    List<Company> watched();

    /** Returns any company; without contacts, ties, moves and stays when nobody works there. */
    Company company(String name);

    /** Returns the moves between any two exports up to the as-of, newest first. */
    List<Move> moves();

    /** Returns the days of the exports of connections that are compared, oldest first. */
    List<LocalDate> exports();

    /** Returns what may be worth watching and is not: followed ones first, then by number of contacts, then by name. */
    List<Candidate> candidates();
}
