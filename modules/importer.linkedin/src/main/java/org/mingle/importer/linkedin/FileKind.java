package org.mingle.importer.linkedin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of an export that Mingle knows: by the columns they must have first, by name second. */
enum FileKind {
    PROFILE("profile", "profile", "First Name", "Last Name", "Headline"),
    PROFILE_SUMMARY("profile", "profilesummary", "Profile Summary"),
    POSITIONS("positions", "positions", "Company Name", "Title", "Started On", "Finished On"),
    SKILLS("skills", "skills"),
    CERTIFICATIONS("certifications", "certifications", "Name", "Authority", "Started On"),
    EMAILS("email addresses", "emailaddresses", "Email Address", "Confirmed"),
    INVITATIONS("invitations", "invitations", "From", "To", "Sent At", "Direction"),
    CONNECTIONS("connections", "connections", "First Name", "Last Name", "Company", "Position", "Connected On"),
    OLD_CONNECTIONS("connections", "connections", "First Name", "Last Name", "Current Company", "Current Position"),
    MESSAGES("messages", "messages", "FROM", "TO", "DATE", "CONTENT", "CONVERSATION ID"),
    OLD_MESSAGES("messages", "messages", "From", "To", "Date", "Content", "Direction"),
    SHARES("shares", "shares", "Date", "ShareLink", "ShareCommentary"),
    COMMENTS("comments", "comments", "Date", "Link", "Message"),
    OLD_COMMENTS("comments", "comments", "Date", "Link", "Comment"),
    REACTIONS("reactions", "reactions", "Date", "Type", "Link"),
    VOTES("votes", "votes", "Date", "Link", "OptionText"),
    REPOSTS("reposts", "instantreposts"),
    ENDORSEMENTS_RECEIVED("endorsements", "endorsementreceivedinfo", "Endorsement Date", "Endorser First Name"),
    ENDORSEMENTS_GIVEN("endorsements", "endorsementgiveninfo", "Endorsement Date", "Endorsee First Name"),
    RECOMMENDATIONS_RECEIVED("recommendations", "recommendationsreceived"),
    RECOMMENDATIONS_GIVEN("recommendations", "recommendationsgiven"),
    COMPANY_FOLLOWS("follows", "companyfollows", "Organization", "Followed On"),
    MEMBER_FOLLOWS("follows", "memberfollows", "Date", "Status", "FullName");

    private static final Set<String> KNOWN_UNUSED = Set.of(
            "adsclicked",
            "adtargeting",
            "lanadsengagement",
            "certificates",
            "causesyoucareabout",
            "courses",
            "education",
            "events",
            "hashtagfollows",
            "honors",
            "importedcontacts",
            "contacts",
            "inferencesaboutyou",
            "languages",
            "learning",
            "learningcoachmessages",
            "logins",
            "notes",
            "organizations",
            "patents",
            "phonenumbers",
            "privateidentityasset",
            "projects",
            "publications",
            "receipts",
            "receiptsv2",
            "registration",
            "reviews",
            "richmedia",
            "saveditems",
            "savedarticles",
            "savedjobs",
            "savedjobalerts",
            "searchqueries",
            "securitychallenges",
            "testscores",
            "verifications",
            "volunteering",
            "whatsappphonenumbers",
            "jobapplications",
            "jobseekerpreferences",
            "jobapplicantsavedanswers",
            "jobapplicantsavedscreeningquestionresponses",
            "services",
            "providers",
            "opportunities",
            "engagements");

    private static final Set<String> ADDRESS_BOOKS = Set.of("importedcontacts", "contacts");

    private final String label;
    private final String file;
    private final String[] signature;

    FileKind(String label, String file, String... signature) {
        this.label = label;
        this.file = file;
        this.signature = signature;
    }

    String label() {
        return label;
    }

    /** Returns the usual name in lower case, without spaces, underscores, member number and ending. */
    static String normal(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.replaceAll("\\.(csv|html)$", "").replaceAll("_\\d+$", "").replaceAll("[ _]", "");
    }

    static Optional<FileKind> of(String entry, @Nullable Header header) {
        String name = normal(entry);
        if (name.endsWith("messages") && !name.equals("messages")) {
            return Optional.empty();
        }
        if (header == null) {
            return Optional.empty();
        }
        for (FileKind kind : values()) {
            if (kind.file.equals(name) && header.has(kind.signature)) {
                return Optional.of(kind);
            }
        }
        for (FileKind kind : values()) {
            if (kind.signature.length > 2 && header.has(kind.signature) && !KNOWN_UNUSED.contains(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns why a known file is not used, null when nobody knows it. */
    static @Nullable String unused(String entry) {
        String name = normal(entry);
        if (ADDRESS_BOOKS.contains(name)) {
            return "the phone's address book: other people's data";
        }
        if (name.endsWith("messages") && !name.equals("messages")) {
            return "talks with LinkedIn's own assistants";
        }
        return KNOWN_UNUSED.contains(name) || entry.startsWith("Jobs/") || entry.startsWith("Services Marketplace/")
                ? "not used"
                : null;
    }
}
