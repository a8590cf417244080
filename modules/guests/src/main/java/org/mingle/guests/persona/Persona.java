package org.mingle.guests.persona;

import org.mingle.api.guest.Guest;
import org.mingle.guests.life.Profile;

/** One guest: who they are and what they do; stateless, the same story every time the same seed is given. */
public interface Persona {
    Guest guest();

    /** The address on the network of the guest proper; variants have their own. */
    default String slug() {
        return guest().name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-mingle";
    }

    /** Write the guest's profile with the words of the trade that was drawn. */
    Profile profile(Prompt prompt);

    /** Let the guest live through the months before the export. */
    void live(Story story);
}
