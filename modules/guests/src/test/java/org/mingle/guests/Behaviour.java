package org.mingle.guests;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Plain counts over the last 90 days of an export; deliberately simpler than the product's own measures. */
final class Behaviour {
    final List<Export.Row> posts;
    final List<Export.Row> comments;
    final int sent;
    final int contacts;
    final int newContacts;
    final int nods;
    private final Map<String, List<Turn>> talks = new LinkedHashMap<>();

    Behaviour(Export export) {
        posts = export.posts().stream().filter(r -> export.inWindow(r.at())).toList();
        comments =
                export.comments().stream().filter(r -> export.inWindow(r.at())).toList();
        String me = export.owner();
        List<NamedCsvRecord> messages = new ArrayList<>(export.messages());
        messages.sort(Comparator.comparing(r -> r.getField("DATE")));
        for (NamedCsvRecord row : messages) {
            Instant at = Export.bare(row.getField("DATE"));
            boolean mine = Export.plain(row.getField("SENDER PROFILE URL")).equals(me);
            if (export.inWindow(at)) {
                String other = row.getField(mine ? "RECIPIENT PROFILE URLS" : "SENDER PROFILE URL");
                talks.computeIfAbsent(other, o -> new ArrayList<>()).add(new Turn(at, mine, row.getField("CONTENT")));
            }
        }
        sent = (int)
                talks.values().stream().flatMap(List::stream).filter(Turn::mine).count();
        List<NamedCsvRecord> people = export.rows("Connections.csv").stream()
                .filter(r -> !r.getField("First Name").isEmpty())
                .toList();
        contacts = people.size();
        newContacts = (int) people.stream()
                .filter(r -> export.inWindow(connected(r.getField("Connected On"))))
                .count();
        nods = (int) export.rows("Reactions.csv").stream()
                .filter(r -> Export.bare(r.getField("Date"))
                        .isAfter(export.day.minusDays(28).atStartOfDay().toInstant(java.time.ZoneOffset.UTC)))
                .count();
    }

    int publicActs() {
        return posts.size() + comments.size();
    }

    int partners() {
        return talks.size();
    }

    double shareOfShortTalks() {
        return share(talks.values().stream().filter(t -> t.size() <= 2).count(), talks.size());
    }

    double shareOfPosts(String pattern) {
        Pattern p = Pattern.compile(pattern);
        return share(posts.stream().filter(r -> p.matcher(r.text()).find()).count(), posts.size());
    }

    /** How many questions to the guest were left without any answer. */
    long unanswered() {
        return talks.values().stream()
                .filter(t -> !t.get(t.size() - 1).mine()
                        && t.get(t.size() - 1).text().contains("?"))
                .count();
    }

    Duration slowestAnswer() {
        Duration slowest = Duration.ZERO;
        for (List<Turn> talk : talks.values()) {
            for (int i = 1; i < talk.size(); i++) {
                if (talk.get(i).mine()
                        && !talk.get(i - 1).mine()
                        && talk.get(i - 1).text().contains("?")) {
                    Duration wait =
                            Duration.between(talk.get(i - 1).at(), talk.get(i).at());
                    slowest = wait.compareTo(slowest) > 0 ? wait : slowest;
                }
            }
        }
        return slowest;
    }

    private static Instant connected(String day) {
        List<String> months =
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        String[] parts = day.split(" ");
        return java.time.LocalDate.of(
                        Integer.parseInt(parts[2]), months.indexOf(parts[1]) + 1, Integer.parseInt(parts[0]))
                .atStartOfDay()
                .toInstant(java.time.ZoneOffset.UTC);
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private record Turn(Instant at, boolean mine, String text) {}
}
