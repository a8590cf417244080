package org.mingle.guests.linkedin;

import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import org.mingle.guests.life.Connection;
import org.mingle.guests.life.Endorsement;
import org.mingle.guests.life.Invitation;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Recommendation;

/** The files about other people: connections, invitations, endorsements and recommendations. */
final class NetworkFiles {
    private static final String NOTES = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing. \
            You will only see email addresses for connections who have allowed their connections to see or download their email address \
            using this setting https://www.linkedin.com/psettings/privacy/email. \
            You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

            """;
    private static final String[] INVITATIONS = {
        "From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"
    };

    private NetworkFiles() {}

    static void add(Life life, Map<String, String> files) {
        files.put("Connections.csv", connections(life));
        files.put("Invitations.csv", invitations(life));
        files.put("Endorsement_Received_Info.csv", endorsements(life, false));
        files.put("Endorsement_Given_Info.csv", endorsements(life, true));
        files.put("Recommendations_Received.csv", recommendations(life, false));
        files.put("Recommendations_Given.csv", recommendations(life, true));
    }

    /** Newest first; hidden members keep nothing but their date; the last line has no line feed. */
    private static String connections(Life life) {
        Csv csv = Csv.plain("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On");
        Person hidden = Person.GONE;
        var rows = new java.util.ArrayList<>(life.connections);
        life.hiddenConnections.forEach(day -> rows.add(new Connection(hidden, day)));
        rows.sort(Comparator.comparing(Connection::since).reversed());
        for (Connection row : rows) {
            Person p = row.person();
            if (p.equals(hidden)) {
                csv.row("", "", "", "", "", "", Stamp.day(row.since()));
            } else {
                csv.row(p.first(), p.last(), ascii(p.url()), p.email(), p.company(), p.title(), Stamp.day(row.since()));
            }
        }
        return NOTES + csv.text().stripTrailing();
    }

    private static String invitations(Life life) {
        Csv csv = Csv.plain(INVITATIONS);
        var rows = new java.util.ArrayList<>(life.invitations);
        rows.sort(Comparator.comparing(Invitation::at).reversed());
        for (Invitation row : rows) {
            Person from = row.outgoing() ? life.owner : row.other();
            Person to = row.outgoing() ? row.other() : life.owner;
            String space = row.at().getEpochSecond() % 3 == 0 ? "\u202f" : " ";
            csv.row(
                    from.name(),
                    to.name(),
                    Stamp.american(row.at(), space),
                    row.note(),
                    row.outgoing() ? "OUTGOING" : "INCOMING",
                    ascii(from.url()),
                    ascii(to.url()));
        }
        return csv.text();
    }

    /** Endorsements name the profile without a scheme and, unlike the connections, without percent signs. */
    private static String endorsements(Life life, boolean given) {
        String who = given ? "Endorsee" : "Endorser";
        Csv csv = Csv.plain(
                "Endorsement Date",
                "Skill Name",
                who + " First Name",
                who + " Last Name",
                who + " Public Url",
                "Endorsement Status");
        life.endorsements.stream()
                .filter(e -> e.given() == given)
                .sorted(Comparator.comparing(Endorsement::at).reversed())
                .forEach(e -> csv.row(
                        Stamp.slashed(e.at()),
                        e.skill(),
                        e.other().first(),
                        e.other().last(),
                        e.other().url().replace("https://", ""),
                        "ACCEPTED"));
        return csv.text();
    }

    private static String recommendations(Life life, boolean given) {
        Csv csv = Csv.plain("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status");
        life.recommendations.stream()
                .filter(r -> r.given() == given)
                .sorted(Comparator.comparing(Recommendation::at).reversed())
                .forEach(r -> csv.row(
                        r.other().first(),
                        r.other().last(),
                        r.other().company(),
                        r.other().title(),
                        r.text(),
                        Stamp.americanPadded(r.at()),
                        "VISIBLE"));
        return csv.text();
    }

    private static String ascii(String url) {
        return url.isEmpty() ? "" : URI.create(url).toASCIIString();
    }
}
