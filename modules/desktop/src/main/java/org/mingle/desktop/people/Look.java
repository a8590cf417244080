package org.mingle.desktop.people;

import java.awt.Color;

/**
 * What somebody looks like.
 *
 * @param skin of face and hands
 * @param hair its colour
 * @param style how the hair is worn
 * @param top what they wear above
 * @param bottom what they wear below
 */
public record Look(Color skin, Color hair, Hair style, Color top, Color bottom) {
    /** How hair is worn. */
    public enum Hair {
        SHORT,
        BOB,
        BUN,
        CURLY,
        LONG,
        BALD
    }

    private static final int[] SKINS = {0xF2CDB0, 0xC98F65, 0x8D5A3A, 0xE8B68E, 0xA9714B, 0xF6D9C4};
    private static final int[] HAIRS = {0x3A2A22, 0x7A4A25, 0x1F1A1C, 0xB88746, 0x6B6670, 0x8C3B22};
    private static final int[] TOPS = {0x5B7F95, 0x8A6C8E, 0x6F8F6B, 0xA66B5C, 0x4F6378, 0x9A8657, 0x7C5A66, 0x55807A};
    private static final int[] BOTTOMS = {0x3D4353, 0x4B3F4C, 0x3F4A44, 0x54483C};

    /** The one the party is about: nobody else wears this yellow. */
    public static final Look YOU =
            new Look(new Color(0xEFC3A0), new Color(0x4A3026), Hair.SHORT, new Color(0xF5B62E), new Color(0x3A3552));

    /** Returns somebody; the same number is the same person. */
    public static Look of(int who) {
        return new Look(
                pick(SKINS, who * 7 + 1),
                pick(HAIRS, who * 5 + 2),
                Hair.values()[Math.floorMod(who * 11 + 3, Hair.values().length)],
                pick(TOPS, who * 3),
                pick(BOTTOMS, who));
    }

    private static final int[] BRIGHT = {0x4C9F8B, 0x5A78C9, 0xE2683C, 0xB65FA6, 0x3F4A7A, 0xF5B62E};

    /** Returns one of those that the party is shown with, in brighter clothes. */
    public static Look guest(int index) {
        Hair[] styles = {Hair.BOB, Hair.LONG, Hair.SHORT, Hair.CURLY, Hair.SHORT, Hair.BUN};
        return new Look(
                pick(SKINS, index),
                pick(HAIRS, index),
                styles[Math.floorMod(index, styles.length)],
                pick(BRIGHT, index),
                pick(BOTTOMS, index));
    }

    private static Color pick(int[] colours, int index) {
        return new Color(colours[Math.floorMod(index, colours.length)]);
    }
}
