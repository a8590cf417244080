package org.mingle.api.guest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Writes synthetic people as exports in real formats; the same arguments give the same bytes. */
@ProviderType
public interface Guests {
    /** Returns who there is: wallflower, hider, shouter, flitter, pretender, host. */
    List<Guest> list();

    /**
     * Writes one guest as {@code folder/<id>/linkedin.zip}, and as {@code folder/<id>/NETWORK.zip} for every other network
     * that they are on, Bluesky's as {@code bluesky.car}: the same person among the same people; their blog beside it as
     * {@code wordpress.xml}, their address book as {@code contacts.vcf}.
     *
     * @throws IllegalArgumentException when there is no such guest
     */
    void write(String id, Path folder) throws IOException;

    /**
     * Writes a variant of a guest: other names, dates, counts, wording and order, the same behaviour.
     *
     * @param seed which variant; 0 is the guest itself
     * @throws IllegalArgumentException when there is no such guest
     */
    void write(String id, long seed, Path folder) throws IOException;

    /**
     * Writes the export that a guest, or a variant, would have had a year before, as {@code folder/<id>/linkedin-earlier.zip}:
     * both together show who moved.
     *
     * @throws IllegalArgumentException when there is no such guest
     */
    void writeEarlier(String id, long seed, Path folder) throws IOException;
}
