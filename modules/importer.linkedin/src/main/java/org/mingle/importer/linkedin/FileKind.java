package org.mingle.importer.linkedin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Kind;

/** The files of an export that Mingle reads, in the order in which it reads them. */
enum FileKind {
    PROFILE("profile", "profile", null, all("first name", "last name", "headline")),
    PROFILE_SUMMARY("profile", "profilesummary", null, all("profile summary")),
    POSITIONS("positions", "positions", null, all("company name", "title", "started on", "finished on")),
    SKILLS("skills", "skills", null),
    CERTIFICATIONS("certifications", "certifications", null, all("name", "authority", "license number")),
    EMAILS("email addresses", "emailaddresses", null, all("email address", "confirmed")),
    CONNECTIONS(
            "connections",
            "connections",
            null,
            all("first name", "last name", "connected on"),
            all("first name", "last name", "current company", "current position"),
            all("first name", "last name", "url", "company", "position")),
    OUTLOOK_CONNECTIONS("connections", "linkedinconnectionsexport", null),
    SHARES("shares", "shares", Kind.POST, all("date", "sharelink", "sharecommentary")),
    COMMENTS("comments", "comments", Kind.REPLY, all("date", "link", "message"), all("date", "link", "comment")),
    REACTIONS("reactions", "reactions", Kind.REACTION, all("date", "type", "link")),
    REPOSTS("reposts", "instantreposts", Kind.REPOST),
    VOTES("votes", "votes", Kind.VOTE, all("date", "link", "optiontext")),
    MEMBER_FOLLOWS("follows", "memberfollows", Kind.FOLLOW, all("date", "status", "fullname")),
    COMPANY_FOLLOWS("follows", "companyfollows", Kind.FOLLOW, all("organization", "followed on")),
    INVITATIONS("invitations", "invitations", Kind.INVITATION, all("from", "to", "sent at", "direction")),
    ENDORSEMENTS_GIVEN(
            "endorsements", "endorsementgiveninfo", Kind.ENDORSEMENT, all("skill name", "endorsee first name")),
    ENDORSEMENTS_RECEIVED(
            "endorsements", "endorsementreceivedinfo", Kind.ENDORSEMENT, all("skill name", "endorser first name")),
    RECOMMENDATIONS_GIVEN("recommendations", "recommendationsgiven", Kind.RECOMMENDATION),
    RECOMMENDATIONS_RECEIVED("recommendations", "recommendationsreceived", Kind.RECOMMENDATION),
    MESSAGES(
            "messages",
            "messages",
            Kind.MESSAGE,
            all("from", "to", "date", "content", "conversation id"),
            all("from", "to", "date", "content", "direction"),
            all("from", "to", "date", "content", "folder"));

    private static final Pattern ENDING = Pattern.compile("\\.(csv|html?|txt|tsv)$");
    private static final Pattern NUMBER = Pattern.compile("[_ ]\\d+$|[ _]?\\(\\d+\\)$");
    private static final Pattern GAPS = Pattern.compile("[ _]+");

    private final String label;
    private final String file;
    private final @Nullable Kind act;
    private final List<String[]> signatures;

    FileKind(String label, String file, @Nullable Kind act, String[]... signatures) {
        this.label = label;
        this.file = file;
        this.act = act;
        this.signatures = List.of(signatures);
    }

    private static String[] all(String... columns) {
        return columns;
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
        String name = normal(entry);
        return this == OUTLOOK_CONNECTIONS ? name.startsWith(file) : name.equals(file);
    }

    /** Returns the usual name in lower case, without folder, spaces, underscores, member number and ending. */
    static String normal(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        name = ENDING.matcher(name).replaceFirst("");
        for (String shorter = ""; !shorter.equals(name); ) {
            shorter = name;
            name = NUMBER.matcher(name).replaceFirst("");
        }
        return GAPS.matcher(name).replaceAll("");
    }

    /** Returns whether it has the columns of messages and holds talks with LinkedIn's assistants. */
    static boolean decoy(String entry) {
        String name = normal(entry);
        return name.endsWith("messages") && !MESSAGES.named(entry);
    }

    /** Returns the kind that a header shows, null when none. */
    static @Nullable FileKind signed(Header header) {
        for (FileKind kind : values()) {
            for (String[] signature : kind.signatures) {
                if (header.has(signature)) {
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
     * @return null when it is none that is read
     */
    static @Nullable FileKind of(String entry, @Nullable Header header) {
        if (decoy(entry)) {
            return null;
        }
        FileKind signed = header == null ? null : signed(header);
        if (signed != null) {
            return signed;
        }
        for (FileKind kind : values()) {
            if (kind.named(entry) && (header == null || kind.unsignedHeader(header))) {
                return kind;
            }
        }
        return null;
    }

    private boolean unsignedHeader(Header header) {
        return switch (this) {
            case SKILLS -> header.has("name");
            case REPOSTS -> header.has("date", "link");
            case OUTLOOK_CONNECTIONS -> header.has("first name") || header.has("first");
            case RECOMMENDATIONS_GIVEN, RECOMMENDATIONS_RECEIVED -> header.has("first name", "text");
            default -> false;
        };
    }

    /** Returns the columns that belong to the file, in any era. */
    Set<String> columns() {
        return Columns.of(this);
    }
}
