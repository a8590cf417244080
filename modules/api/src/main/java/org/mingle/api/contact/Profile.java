package org.mingle.api.contact;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the owner presents themselves on one network.
 *
 * <p>A list that is null was not in the export and is unknown; one that is empty was there and holds nothing.
 *
 * @param network where
 * @param name display name, null when not given
 * @param headline null when not given
 * @param summary the text about themselves, null when not given
 * @param websites addresses shown
 * @param positions newest first
 * @param skills in the order shown, the top ones first
 * @param certifications newest first
 * @param source the row with name and headline, null when there was none
 */
public record Profile(
        Network network,
        @Nullable String name,
        @Nullable String headline,
        @Nullable String summary,
        List<URI> websites,
        @Nullable List<Position> positions,
        @Nullable List<String> skills,
        @Nullable List<Certification> certifications,
        @Nullable SourceRow source) {
    public Profile {
        websites = List.copyOf(websites);
        positions = positions == null ? null : List.copyOf(positions);
        skills = skills == null ? null : List.copyOf(skills);
        certifications = certifications == null ? null : List.copyOf(certifications);
    }

    /** Returns a profile of which nothing is known. */
    public static Profile unknown(Network network) {
        return new Profile(network, null, null, null, List.of(), null, null, null, null);
    }
}
