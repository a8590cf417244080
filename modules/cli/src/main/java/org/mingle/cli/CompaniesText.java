package org.mingle.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Candidate;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.Stay;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.WatchRole;

/** The answer of {@code companies} for people. */
final class CompaniesText {
    private static final int MOST_MOVES = 40;
    private static final int MOST_CANDIDATES = 6;
    private static final int MOST_PATHS = 10;

    private final PrintStream out;
    private final CompanyWatch companies;

    CompaniesText(PrintStream out, CompanyWatch companies) {
        this.out = out;
        this.companies = companies;
    }

    /** Returns what the moves rest on, as a sentence. */
    static String coverage(CompanyWatch companies) {
        List<LocalDate> exports = companies.exports();
        return switch (exports.size()) {
            case 0 -> "No export with connections so far: 'mingle import EXPORT' brings one.";
            case 1 ->
                "One export so far, of " + exports.get(0) + ": import the next one in some weeks and I can compare.";
            default ->
                exports.size() + " exports, from " + exports.get(0) + " to " + exports.get(exports.size() - 1)
                        + ". Mingle sees your contacts only, by their own profiles.";
        };
    }

    void print(String name) {
        if (name.isEmpty()) {
            all();
        } else {
            one(companies.company(name));
        }
    }

    private void all() {
        out.println(coverage(companies));
        if (!companies.exports().isEmpty()) {
            out.println();
            watched(companies.watched());
            if (companies.exports().size() > 1) {
                out.println();
                moves(companies.moves());
            }
        }
        candidates();
    }

    private void watched(List<Company> watched) {
        if (watched.isEmpty()) {
            out.println(
                    "You watch no company yet: mingle companies watch NAME --as competitor|prospect|client|partner");
        } else {
            out.printf(
                    "%-28s %-11s %8s %6s %6s  %s%n", "company", "role", "contacts", "joined", "left", "warmest path");
        }
        for (Company each : watched) {
            out.printf(
                    Locale.ROOT,
                    "%-28s %-11s %8d %6d %6d  %s%n",
                    each.name(),
                    each.role() == null ? "" : each.role().id(),
                    each.contacts().size(),
                    count(each, Move.Kind.JOINED),
                    count(each, Move.Kind.LEFT),
                    path(each));
        }
    }

    private static long count(Company company, Move.Kind kind) {
        return company.moves().stream().filter(move -> move.kind() == kind).count();
    }

    private static String path(Company company) {
        String path = company.ties().isEmpty()
                ? "nobody you have spoken with"
                : path(company.ties().get(0));
        boolean thin = company.role() == WatchRole.CLIENT && company.contacts().size() == 1;
        return thin ? path + "; a client with a single contact" : path;
    }

    private static String path(Tie tie) {
        String title = tie.contact().affiliation().title();
        return tie.contact().name() + (title == null ? "" : ", " + title) + ": strength " + Math.round(tie.strength());
    }

    /** Whoever moved is named; newcomers and those who are gone are many and mean little, so they are counted. */
    private void moves(List<Move> all) {
        List<Move> moves = all.stream()
                .filter(move -> move.kind() != Move.Kind.NEW && move.kind() != Move.Kind.GONE)
                .toList();
        if (moves.isEmpty()) {
            out.println("Nobody moved between your exports.");
        }
        moves.stream().limit(MOST_MOVES).forEach(move -> out.println(sentence(move)));
        if (moves.size() > MOST_MOVES) {
            out.println("… and " + (moves.size() - MOST_MOVES) + " more; --format json lists them all.");
        }
        long fresh = all.stream().filter(move -> move.kind() == Move.Kind.NEW).count();
        long gone = all.stream().filter(move -> move.kind() == Move.Kind.GONE).count();
        if (fresh + gone > 0) {
            out.println("Besides, new contacts: " + fresh + "; no longer in the export, for whatever reason: " + gone
                    + ".");
        }
    }

    static String sentence(Move move) {
        String when = move.after() + " to " + move.before() + "  ";
        return when
                + switch (move.kind()) {
                    case JOINED ->
                        move.name() + " joined " + move.company() + as(move.to().title());
                    case LEFT -> move.name() + " left " + move.company();
                    case TITLE -> move.name() + " is now " + move.to().title() + " at " + move.company();
                    case GONE -> move.name() + " is no longer in the export";
                    case NEW -> move.name() + " is a new contact";
                };
    }

    private static String as(@Nullable String title) {
        return title == null ? "" : " as " + title;
    }

    private void one(Company company) {
        out.println(company.name()
                + (company.role() == null
                        ? ""
                        : ", watched as a " + company.role().id()));
        out.println(company.coverage());
        company.ties().stream().limit(MOST_PATHS).forEach(tie -> out.println("  " + path(tie)));
        if (!company.stays().isEmpty()) {
            out.println("\nWho was there, as far as your exports show:");
            company.stays().forEach(stay -> out.println("  " + sentence(stay)));
        }
        out.println();
        if (companies.exports().size() > 1) {
            moves(company.moves());
        } else {
            out.println(coverage(companies));
        }
        for (String other : company.similar()) {
            out.println(
                    "Perhaps the same company: mingle companies alias \"" + other + "\" \"" + company.name() + "\"");
        }
    }

    private static String sentence(Stay stay) {
        String begins = stay.joined() ? "joined by " + stay.from() : "there on " + stay.from();
        String ends = stay.until().equals(stay.from()) ? "" : ", still there on " + stay.until();
        return stay.name() + ": " + begins + ends + (stay.left() ? ", left after that" : "");
    }

    private void candidates() {
        List<Candidate> some =
                companies.candidates().stream().limit(MOST_CANDIDATES).toList();
        if (some.isEmpty()) {
            return;
        }
        out.println("\nPerhaps worth watching; what they are to you is for you to say:");
        for (Candidate each : some) {
            String people = each.contacts() == 1 ? "1 contact" : each.contacts() + " contacts";
            out.println("  " + each.name() + " (" + (each.followed() ? "you follow it, " : "") + people + ")");
        }
    }
}
