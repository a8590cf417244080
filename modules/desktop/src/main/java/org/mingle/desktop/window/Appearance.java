package org.mingle.desktop.window;

/**
 * How the window looks.
 *
 * @param dark light writing on dark ground
 * @param percent size of the type, between {@value #SMALLEST} and {@value #LARGEST}
 */
public record Appearance(boolean dark, int percent) {
    public static final int USUAL = 100;
    static final int SMALLEST = 80;
    static final int LARGEST = 200;
    private static final int STEP = 10;

    public Appearance {
        percent = Math.max(SMALLEST, Math.min(LARGEST, percent));
    }

    Appearance toggled() {
        return new Appearance(!dark, percent);
    }

    Appearance larger() {
        return new Appearance(dark, percent + STEP);
    }

    Appearance smaller() {
        return new Appearance(dark, percent - STEP);
    }

    Appearance usualSize() {
        return new Appearance(dark, USUAL);
    }
}
