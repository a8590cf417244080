package org.mingle.importer.linkedin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Kind;

/** The files of an export that Mingle reads, in the order in which it reads them. */
enum FileKind {
    PROFILE("profile", "profile", null, all("First Name", "Last Name", "Headline")),
    PROFILE_SUMMARY("profile", "profilesummary", null, all("Profile Summary")),
    POSITIONS("positions", "positions", null, all("Company Name", "Title", "Started On", "Finished On")),
    SKILLS("skills", "skills", null, common("Name")),
    CERTIFICATIONS("certifications", "certifications", null, all("Name", "Authority", "License Number")),
    EMAILS("email addresses", "emailaddresses", null, all("Email Address", "Confirmed")),
    CONNECTIONS(
            "connections",
            "connections",
            null,
            all("First Name", "Last Name", "Connected On"),
            all("First Name", "Last Name", "Current Company", "Current Position"),
            all("First Name", "Last Name", "URL", "Company", "Position")),
    OUTLOOK_CONNECTIONS("connections", "linkedinconnectionsexport", null, common("First Name"), common("First")),
    SHARES("shares", "shares", Kind.POST, all("Date", "ShareLink", "ShareCommentary")),
    COMMENTS("comments", "comments", Kind.REPLY, all("Date", "Link", "Message"), all("Date", "Link", "Comment")),
    REACTIONS("reactions", "reactions", Kind.REACTION, all("Date", "Type", "Link")),
    REPOSTS("reposts", "instantreposts", Kind.REPOST, common("Date", "Link")),
    VOTES("votes", "votes", Kind.VOTE, all("Date", "Link", "OptionText")),
    MEMBER_FOLLOWS("follows", "memberfollows", Kind.FOLLOW, all("Date", "Status", "FullName")),
    COMPANY_FOLLOWS("follows", "companyfollows", Kind.FOLLOW, all("Organization", "Followed On")),
    INVITATIONS("invitations", "invitations", Kind.INVITATION, all("From", "To", "Sent At", "Direction")),
    ENDORSEMENTS_GIVEN(
            "endorsements", "endorsementgiveninfo", Kind.ENDORSEMENT, all("Skill Name", "Endorsee First Name")),
    ENDORSEMENTS_RECEIVED(
            "endorsements", "endorsementreceivedinfo", Kind.ENDORSEMENT, all("Skill Name", "Endorser First Name")),
    RECOMMENDATIONS_GIVEN("recommendations", "recommendationsgiven", Kind.RECOMMENDATION, common("First Name", "Text")),
    RECOMMENDATIONS_RECEIVED(
            "recommendations", "recommendationsreceived", Kind.RECOMMENDATION, common("First Name", "Text")),
    MESSAGES(
            "messages",
            "messages",
            Kind.MESSAGE,
            all("FROM", "TO", "DATE", "CONTENT", "CONVERSATION ID"),
            all("FROM", "TO", "DATE", "CONTENT", "DIRECTION"),
            all("FROM", "TO", "DATE", "CONTENT", "FOLDER"));

    private static final Pattern ENDING = Pattern.compile("\\.(csv|html?|txt|tsv)$");
    private static final Pattern NUMBER = Pattern.compile("[_ ]\\d+$|[ _]?\\(\\d+\\)$");
    private static final Pattern ASSISTANT = Pattern.compile("guide|coach|learning|roleplay|assistant");
    private static final Pattern GAPS = Pattern.compile("[ _]+");

    private static final int LONGEST = 100;

    private final String label;
    private final String file;
    private final @Nullable Kind act;
    private final List<Signature> signatures;

    /**
     * Columns that a file has; those that files of other programs have as well only count under the file's own name.
     *
     * @param keys the columns in lower case
     */
    private record Signature(boolean own, List<String> columns, String[] keys) {
        Signature(boolean own, String... columns) {
            this(own, List.of(columns), new String[columns.length]);
            for (int i = 0; i < columns.length; i++) {
                keys[i] = columns[i].toLowerCase(Locale.ROOT);
            }
        }

        boolean fits(Header header) {
            return header.has(keys);
        }
    }

    FileKind(String label, String file, @Nullable Kind act, Signature... signatures) {
        this.label = label;
        this.file = file;
        this.act = act;
        this.signatures = List.of(signatures);
    }

    private static Signature all(String... columns) {
        return new Signature(true, columns);
    }

    private static Signature common(String... columns) {
        return new Signature(false, columns);
    }

    String label() {
        return label;
    }

    /** Returns what kind of act the file tells everything of, null when it tells of none. */
    @Nullable
    Kind act() {
        return act;
    }

    /** Returns the name that the file has in most exports. */
    String usualName() {
        return this == MESSAGES
                ? "messages.csv"
                : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + ".csv";
    }

    boolean named(String entry) {
        return normally(normal(entry));
    }

    private boolean normally(String name) {
        return this == OUTLOOK_CONNECTIONS ? name.startsWith(file) : name.equals(file);
    }

    /** Returns the usual name in lower case, without folder, spaces, underscores, member number and ending. */
    static String normal(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        name = ENDING.matcher(name).replaceFirst("");
        for (String shorter = ""; !shorter.equals(name) && name.length() < LONGEST; ) {
            shorter = name;
            name = NUMBER.matcher(name).replaceFirst("");
        }
        return GAPS.matcher(name).replaceAll("");
    }

    /**
     * Returns whether a file is named as the talks with LinkedIn's assistants are, which have the columns of messages.
     *
     * @param alone whether it is the only file, which people may have given any name
     */
    static boolean decoy(String entry, boolean alone) {
        String name = normal(entry);
        return name.endsWith("messages")
                && !MESSAGES.named(entry)
                && (!alone || ASSISTANT.matcher(name).find());
    }

    /** Returns the kind that a header shows, null when none. */
    static @Nullable FileKind signed(Header header) {
        for (FileKind kind : values()) {
            for (Signature signature : kind.signatures) {
                if (signature.own() && signature.fits(header)) {
                    return kind;
                }
            }
        }
        return null;
    }

    /**
     * Returns what a file is, by its header first and by its name second.
     *
     * @param header null when the file is empty
     * @param alone whether it is the only file
     * @return null when it is none that is read
     */
    static @Nullable FileKind of(String entry, @Nullable Header header, boolean alone) {
        if (decoy(entry, alone)) {
            return null;
        }
        FileKind signed = header == null ? null : signed(header);
        if (signed != null) {
            return signed;
        }
        FileKind named = called(entry);
        boolean fits = named != null && (header == null || named.fits(header));
        return fits ? named : null;
    }

    /** Returns the kind that a file has the name of, null when none. */
    static @Nullable FileKind called(String entry) {
        String name = normal(entry);
        for (FileKind kind : values()) {
            if (kind.normally(name)) {
                return kind;
            }
        }
        return null;
    }

    private boolean fits(Header header) {
        return signatures.stream().anyMatch(signature -> signature.fits(header));
    }

    /** Returns the columns that the file cannot do without, for people. */
    String expected() {
        List<String> columns = signatures.get(0).columns();
        int last = columns.size() - 1;
        return last == 0
                ? "column " + columns.get(0)
                : "columns " + String.join(", ", columns.subList(0, last)) + " and " + columns.get(last);
    }

    /** Returns the columns that belong to the file, in any era. */
    Set<String> columns() {
        return Columns.of(this);
    }
}
