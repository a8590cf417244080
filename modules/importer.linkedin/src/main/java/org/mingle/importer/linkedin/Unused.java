package org.mingle.importer.linkedin;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of an export that are known and say nothing about the party. */
final class Unused {
    private static final String NOT_USED = "not used";
    private static final String ADDRESS_BOOK = "the phone's address book: other people's data";
    private static final Set<String> ADDRESS_BOOKS = Set.of("importedcontacts", "contacts");
    private static final Set<String> NAMES = Set.of(
            "adsclicked",
            "adtargeting",
            "causesyoucareabout",
            "certificates",
            "courses",
            "education",
            "engagements",
            "events",
            "hashtagfollows",
            "honors",
            "inferencesaboutyou",
            "jobapplicantsavedanswers",
            "jobapplicantsavedscreeningquestionresponses",
            "jobapplications",
            "jobseekerpreferences",
            "lanadsengagement",
            "languages",
            "learning",
            "learningcoachmessages",
            "logins",
            "notes",
            "opportunities",
            "opprtunities",
            "organizations",
            "patents",
            "phonenumbers",
            "privateidentityasset",
            "projects",
            "providers",
            "publications",
            "receipts",
            "receiptsv2",
            "registration",
            "reviews",
            "richmedia",
            "savedarticles",
            "saveditems",
            "savedjobalerts",
            "savedjobs",
            "searchqueries",
            "securitychallenges",
            "services",
            "testscores",
            "verifications",
            "volunteering",
            "whatsappphonenumbers");
    private static final List<String[]> ADDRESS_BOOK_COLUMNS = List.of(
            new String[] {"firstname", "lastname", "emails", "phonenumbers"},
            new String[] {"first name", "last name", "companies", "phone numbers"});
    private static final List<String[]> COLUMNS = List.of(
            new String[] {"login date", "ip address"},
            new String[] {"challenge date", "ip address"},
            new String[] {"time", "search query"},
            new String[] {"school name", "degree name"},
            new String[] {"name", "proficiency"},
            new String[] {"title", "issued on"},
            new String[] {"name", "published on"},
            new String[] {"tested on", "score"},
            new String[] {"company name", "role", "cause"},
            new String[] {"extension", "number"},
            new String[] {"registered at", "registration ip"},
            new String[] {"ad clicked date"},
            new String[] {"type of inference", "inference"},
            new String[] {"member age", "member gender"},
            new String[] {"content title", "content type"},
            new String[] {"invoice number", "total amount"},
            new String[] {"query_context", "saved_search_id"},
            new String[] {"verification type", "document type"},
            new String[] {"application date", "job title"},
            new String[] {"saved date", "job url"},
            new String[] {"question", "answer"},
            new String[] {"event name", "event time"},
            new String[] {"saveditem", "createdtime"},
            new String[] {"hashtag", "createdtime"},
            new String[] {"date/time", "media link"},
            new String[] {"connection first name", "note"});

    private Unused() {}

    /**
     * Returns why a known file is not used, null when nobody knows it.
     *
     * @param header null when it is no table
     * @param alone whether it is the only file
     */
    static @Nullable String reason(String entry, @Nullable Header header, boolean alone) {
        String name = FileKind.normal(entry);
        if (ADDRESS_BOOKS.contains(name) || shows(header, ADDRESS_BOOK_COLUMNS)) {
            return ADDRESS_BOOK;
        }
        if (FileKind.decoy(entry, alone)) {
            return "talks with LinkedIn's own assistants";
        }
        boolean folder = entry.startsWith("Jobs/") || entry.startsWith("Services Marketplace/");
        return folder || NAMES.contains(name) || shows(header, COLUMNS) ? NOT_USED : null;
    }

    /** Returns whether a header shows that a file is one of these. */
    static boolean signed(Header header) {
        return shows(header, COLUMNS) || shows(header, ADDRESS_BOOK_COLUMNS);
    }

    private static boolean shows(@Nullable Header header, List<String[]> signatures) {
        return header != null && signatures.stream().anyMatch(header::has);
    }
}
