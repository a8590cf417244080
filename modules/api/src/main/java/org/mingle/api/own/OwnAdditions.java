package org.mingle.api.own;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;

/**
 * Everything that the person added, at one as-of; tags and notes are with the contacts themselves.
 *
 * @param favourites whom they marked
 * @param cadences set for one person
 * @param tagCadences set for everybody with a tag
 * @param tierCadences set for a tier
 * @param meetings up to the as-of, oldest first
 */
public record OwnAdditions(
        Set<ContactId> favourites,
        Map<ContactId, Cadence> cadences,
        Map<String, Cadence> tagCadences,
        Map<Tier, Cadence> tierCadences,
        List<Meeting> meetings) {
    /** Nothing was added. */
    public static final OwnAdditions NONE = new OwnAdditions(Set.of(), Map.of(), Map.of(), Map.of(), List.of());

    public OwnAdditions {
        favourites = Set.copyOf(favourites);
        cadences = Map.copyOf(cadences);
        tagCadences = Map.copyOf(tagCadences);
        tierCadences = Map.copyOf(tierCadences);
        meetings = List.copyOf(meetings);
    }

    /**
     * Returns the cadence of a person: their own, else the shortest of their tags, else that of their tier.
     *
     * @param tier where their rank puts them
     */
    public Cadence cadence(Contact contact, Tier tier) {
        return set(contact).orElseGet(() -> tierCadences.getOrDefault(tier, tier.cadence()));
    }

    /** Returns the cadence that was set for a person or one of their tags, empty when only their tier says something. */
    public Optional<Cadence> set(Contact contact) {
        Cadence own = cadences.get(contact.id());
        return own != null
                ? Optional.of(own)
                : contact.tags().stream()
                        .flatMap(tag -> Stream.ofNullable(tagCadences.get(tag)))
                        .min(Comparator.comparingInt(Cadence::idealDays).thenComparingInt(Cadence::maximumDays));
    }

    /** Returns the day of the last meeting with a person, null when there was none. */
    public @Nullable LocalDate lastMet(ContactId contact) {
        return meetings.stream()
                .filter(one -> one.contact().equals(contact))
                .map(Meeting::day)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
