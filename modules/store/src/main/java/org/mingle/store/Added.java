package org.mingle.store;

/**
 * What somebody added to people. It is kept with the persona that it was written for and found by the person, so that it
 * follows a merge and its undoing without being touched.
 */
final class Added {
    /** The tables of what somebody adds, by {@code ws} and {@code contact}; a cadence is in one of its own. */
    static final String[] ADDED = {"tag", "note", "favourite", "meeting"};

    /** The condition that nothing was ever added to a persona {@code p}. */
    static final String NOTHING_ADDED = nothingAdded();

    /** The condition that a row's contact is a persona of the person; takes {@code ws} and the person's key. */
    static final String IS_OF = "contact IN (SELECT k.id FROM persona k WHERE k.ws = ? AND k.person = ?)";

    private Added() {}

    private static String nothingAdded() {
        StringBuilder none = new StringBuilder();
        for (String table : ADDED) {
            none.append(" AND NOT EXISTS (SELECT 1 FROM ").append(table);
            none.append(" a WHERE a.ws = p.ws AND a.contact = p.id)");
        }
        return none + " AND NOT EXISTS (SELECT 1 FROM cadence a WHERE a.ws = p.ws AND a.scope = 'contact' AND a.what ="
                + " 'c' || p.id)";
    }
}
