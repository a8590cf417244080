package org.mingle.desktop.look;

import org.mingle.api.rules.Severity;

/** How a severity looks and reads: never by colour alone. */
public enum SeverityLook {
    ACT("Do it now", Glyph.ALERT, Tone.ACT, Tone.ACT_SOFT),
    IMPROVE("Improve", Glyph.RISE, Tone.IMPROVE, Tone.IMPROVE_SOFT),
    NOTICE("Notice", Glyph.EYE, Tone.NOTICE, Tone.NOTICE_SOFT),
    INFO("Good to know", Glyph.INFO, Tone.INFO, Tone.INFO_SOFT);

    public final String words;
    public final Glyph glyph;
    public final Tone ink;
    public final Tone ground;

    SeverityLook(String words, Glyph glyph, Tone ink, Tone ground) {
        this.words = words;
        this.glyph = glyph;
        this.ink = ink;
        this.ground = ground;
    }

    /** Returns the look of a severity. */
    public static SeverityLook of(Severity severity) {
        return valueOf(severity.name());
    }

    /** Returns word and picture in a pill. */
    public Chip chip() {
        return new Chip(words, glyph.icon(14, ink), ink, ground);
    }
}
