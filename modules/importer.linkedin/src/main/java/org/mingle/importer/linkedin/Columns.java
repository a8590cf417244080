package org.mingle.importer.linkedin;

import java.util.Set;

/** The columns that files of any era have, in lower case, so that new ones are noticed. */
final class Columns {
    private static final Set<String> PROFILE = Set.of(
            "first name",
            "last name",
            "maiden name",
            "created date",
            "address",
            "birth date",
            "contact instructions",
            "marital status",
            "headline",
            "summary",
            "industry",
            "association",
            "zip code",
            "geo location",
            "twitter handles",
            "websites",
            "instant messengers");
    private static final Set<String> CONNECTIONS = Set.of(
            "first name",
            "last name",
            "url",
            "address",
            "email address",
            "company",
            "current company",
            "position",
            "current position",
            "connected on",
            "tags",
            "websites",
            "instant messengers");
    private static final Set<String> MESSAGES = Set.of(
            "conversation id",
            "conversation title",
            "from",
            "sender profile url",
            "to",
            "recipient profile urls",
            "date",
            "subject",
            "content",
            "direction",
            "folder",
            "attachments",
            "is message draft",
            "is conversation draft");
    private static final Set<String> RECOMMENDATIONS =
            Set.of("first name", "last name", "company", "job title", "text", "creation date", "status");

    private Columns() {}

    static Set<String> of(FileKind kind) {
        return switch (kind) {
            case PROFILE -> PROFILE;
            case PROFILE_SUMMARY -> Set.of("profile summary");
            case POSITIONS -> Set.of("company name", "title", "description", "location", "started on", "finished on");
            case SKILLS -> Set.of("name");
            case CERTIFICATIONS -> Set.of("name", "url", "authority", "started on", "finished on", "license number");
            case EMAILS ->
                Set.of("email address", "confirmed", "primary", "is primary", "updated on", "status updated on");
            case CONNECTIONS -> CONNECTIONS;
            case SHARES -> Set.of("date", "sharelink", "sharecommentary", "sharedurl", "mediaurl", "visibility");
            case COMMENTS -> Set.of("date", "link", "message", "comment");
            case REACTIONS -> Set.of("date", "type", "link");
            case REPOSTS -> Set.of("date", "link");
            case VOTES -> Set.of("date", "link", "optiontext");
            case MEMBER_FOLLOWS -> Set.of("date", "status", "fullname");
            case COMPANY_FOLLOWS -> Set.of("organization", "followed on");
            case INVITATIONS ->
                Set.of("from", "to", "sent at", "message", "direction", "inviterprofileurl", "inviteeprofileurl");
            case ENDORSEMENTS_GIVEN -> endorsements("endorsee");
            case ENDORSEMENTS_RECEIVED -> endorsements("endorser");
            case RECOMMENDATIONS_GIVEN, RECOMMENDATIONS_RECEIVED -> RECOMMENDATIONS;
            case MESSAGES -> MESSAGES;
            default -> Set.of();
        };
    }

    private static Set<String> endorsements(String role) {
        return Set.of(
                "endorsement date",
                "skill name",
                role + " first name",
                role + " last name",
                role + " public url",
                "endorsement status");
    }
}
