package org.mingle.store;

/**
 * What a workspace has of each activity, as two fingerprints: of its id and of what it says. An import asks here, and the
 * database only about an activity that is perhaps there and says something else. Sixteen bytes each, no object.
 */
final class Held {
    private static final int FIRST = 1 << 12;

    private long[] ids = new long[FIRST];
    private long[] digests = new long[FIRST];
    private int size;

    Held(long ws, Sql sql) {
        sql.query(
                "SELECT id, digest FROM activity WHERE ws = ?",
                row -> put(Digest.of(row.getString(1)), row.getLong(2)),
                ws);
    }

    /** Returns whether an activity with this fingerprint may be there; when not, it certainly is not. */
    boolean mayHave(long id) {
        return ids[place(id)] != 0;
    }

    /** Returns whether an activity is there and says the same. */
    boolean same(long id, long digest) {
        int place = place(id);
        return ids[place] != 0 && digests[place] == digest;
    }

    void put(long id, long digest) {
        if (size > ids.length / 4 * 3) {
            grow();
        }
        int place = place(id);
        if (ids[place] == 0) {
            ids[place] = id;
            size++;
        }
        digests[place] = digest;
    }

    /** Returns where a fingerprint is, or the free place where it belongs. */
    private int place(long id) {
        int place = Long.hashCode(id * 0x9E3779B97F4A7C15L) & ids.length - 1;
        while (ids[place] != 0 && ids[place] != id) {
            place = place + 1 & ids.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] formerIds = ids;
        long[] formerDigests = digests;
        ids = new long[formerIds.length * 2];
        digests = new long[ids.length];
        size = 0;
        for (int i = 0; i < formerIds.length; i++) {
            if (formerIds[i] != 0) {
                put(formerIds[i], formerDigests[i]);
            }
        }
    }
}
