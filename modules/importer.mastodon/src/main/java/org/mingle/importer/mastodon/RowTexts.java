package org.mingle.importer.mastodon;

import java.util.Arrays;

/**
 * Two texts for each of many rows. Neighbours share one long text: tens of thousands of short ones would be moved again and again while
 * garbage is collected.
 */
final class RowTexts {
    /** Rows that share a text, which is emptied when the first of them is taken once more. */
    static final int SHARED = 500;

    private final StringBuilder[] texts;
    private final int[] starts;
    private final int[] middles;
    private final int[] ends;

    RowTexts(int rows) {
        texts = new StringBuilder[(rows + SHARED - 1) / SHARED];
        Arrays.setAll(texts, i -> new StringBuilder());
        starts = new int[rows];
        middles = new int[rows];
        ends = new int[rows];
    }

    /** Forgets the texts of a row and of its neighbours when it is the first of these. */
    void begin(int row) {
        if (row % SHARED == 0) {
            texts[row / SHARED].setLength(0);
        }
    }

    void put(int row, String first, String second) {
        StringBuilder text = texts[row / SHARED];
        starts[row] = text.length();
        text.append(first);
        middles[row] = text.length();
        text.append(second);
        ends[row] = text.length();
    }

    boolean isFirst(int row, String wanted) {
        return middles[row] - starts[row] == wanted.length()
                && texts[row / SHARED].substring(starts[row], middles[row]).equals(wanted);
    }

    String second(int row) {
        return texts[row / SHARED].substring(middles[row], ends[row]);
    }
}
