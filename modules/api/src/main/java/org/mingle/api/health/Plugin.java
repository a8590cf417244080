package org.mingle.api.health;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plug-in as it is now.
 *
 * @param name symbolic name of the bundle, the file name when it is none
 * @param version null when it is no bundle
 * @param title what it calls itself, else its name
 * @param state whether it runs
 * @param reason why it does not do all it could, here or in other starts on the home folder, full sentences; null when
 *     it does, or is switched off
 */
public record Plugin(
        String name,
        @Nullable String version,
        String title,
        State state,
        @Nullable String reason) {

    /** Whether a plug-in runs. */
    public enum State {
        RUNNING,
        /** It runs, and a part of it waits for something. */
        WAITING,
        NOT_RUNNING,
        /** The person has switched it off. */
        DISABLED,
        NOT_A_BUNDLE;

        /** Returns the spelling of the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
