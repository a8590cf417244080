package org.mingle.desktop.companies;

import java.time.LocalDate;
import java.util.List;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.Stay;
import org.mingle.desktop.look.Wording;

/** Moves, stays and exports as sentences, for those who cannot see the drawing and for everybody else. */
final class Told {
    private Told() {}

    static String stay(Stay stay) {
        String who = stay.title() == null ? stay.name() : stay.name() + ", " + stay.title();
        String begin = (stay.joined() ? ": joined by " : ": there on ") + Wording.day(stay.from());
        String until = stay.until().equals(stay.from()) ? "" : ", still there on " + Wording.day(stay.until());
        return who + begin + until + (stay.left() ? ", left after that." : ".");
    }

    static String move(Move move) {
        String said = switch (move.kind()) {
            case JOINED ->
                move.name() + " joined"
                        + (move.to().title() == null ? "" : " as " + move.to().title());
            case LEFT -> move.name() + " left";
            case TITLE -> move.name() + " is now " + move.to().title();
            case GONE -> move.name() + " is no longer in the export";
            case NEW -> move.name() + " is a new contact";
        };
        return said + ", between " + Wording.day(move.after()) + " and " + Wording.day(move.before()) + ".";
    }

    static String exports(List<LocalDate> exports) {
        return switch (exports.size()) {
            case 0 -> "No export with connections so far. Open one, and your contacts' companies are here.";
            case 1 ->
                "One export so far, of " + Wording.day(exports.get(0))
                        + ": import the next one in some weeks and I can compare.";
            default ->
                exports.size() + " exports, from " + Wording.day(exports.get(0)) + " to "
                        + Wording.day(exports.get(exports.size() - 1))
                        + ". Mingle sees your contacts only, by their own profiles.";
        };
    }
}
