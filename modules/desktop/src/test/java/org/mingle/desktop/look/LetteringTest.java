package org.mingle.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class LetteringTest {
    @Test
    void usualLettersWhereNothingIsSaid() {
        assertEquals(new Lettering(Tone.INK, Font.PLAIN, 0), Lettering.of(""));
    }

    @Test
    void readsBoldSizeAndColourInAnyOrder() {
        assertEquals(new Lettering(Tone.MUTED, Font.BOLD, 2), Lettering.of("font: bold +2; foreground: $Mingle.muted"));
        assertEquals(
                new Lettering(Tone.ON_ACCENT, Font.PLAIN, -1), Lettering.of("foreground: $Mingle.onAccent; font: -1"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThrows(IllegalArgumentException.class, () -> Lettering.of("font: italic"));
        assertThrows(IllegalArgumentException.class, () -> Lettering.of("foreground: $Mingle.pink"));
    }
}
