package org.mingle.analysis.tie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.workspace.KeptTies;

/** A tie as one line of text, without the person: numbers as Java writes them, so that they are the same when read. */
public final class TieText {
    /** Raise it when the same acts make other ties than before, or are written otherwise: older lines are not read then. */
    public static final String EDITION = "1";

    private static final String BETWEEN = "\u001f";

    private TieText() {}

    /** Returns the tie as it is kept. */
    public static KeptTies.Kept write(Tie tie) {
        String parts = Stream.of(
                        tie.strength(),
                        tie.recency(),
                        tie.frequency(),
                        tie.reciprocity(),
                        tie.depth(),
                        tie.duration(),
                        tie.channels(),
                        tie.stage(),
                        tie.cadenceDays(),
                        tie.maximumDays(),
                        text(tie.daysSilent()),
                        tie.daysOverdue(),
                        text(tie.firstContact()),
                        text(tie.lastContact()),
                        text(tie.last()),
                        tie.isNew(),
                        tie.turns(),
                        tie.received(),
                        tie.sent(),
                        text(tie.initiatedShare()),
                        text(tie.awaitingReplyDays()),
                        tie.openQuestion(),
                        text(tie.waiting()),
                        tie.fading(),
                        tie.dormant())
                .map(Object::toString)
                .collect(Collectors.joining(BETWEEN));
        return new KeptTies.Kept(tie.contact().id(), tie.idle(), parts);
    }

    private static String text(@Nullable Object part) {
        return Objects.toString(part, "");
    }

    /** Returns the tie that was written, with the person as they are now. */
    public static Tie read(String parts, Contact contact) {
        List<String> all = Arrays.asList(parts.split(BETWEEN, -1));
        Iterator<String> next = all.iterator();
        return new Tie(
                contact,
                Double.parseDouble(next.next()),
                Double.parseDouble(next.next()),
                Double.parseDouble(next.next()),
                Double.parseDouble(next.next()),
                Double.parseDouble(next.next()),
                Double.parseDouble(next.next()),
                Integer.parseInt(next.next()),
                Stage.valueOf(next.next()),
                Integer.parseInt(next.next()),
                Integer.parseInt(next.next()),
                maybe(next.next(), Integer::valueOf),
                Integer.parseInt(next.next()),
                maybe(next.next(), LocalDate::parse),
                maybe(next.next(), LocalDate::parse),
                maybe(next.next(), ActivityId::new),
                Boolean.parseBoolean(next.next()),
                Integer.parseInt(next.next()),
                Integer.parseInt(next.next()),
                Integer.parseInt(next.next()),
                maybe(next.next(), Double::valueOf),
                maybe(next.next(), Integer::valueOf),
                Boolean.parseBoolean(next.next()),
                maybe(next.next(), ActivityId::new),
                Boolean.parseBoolean(next.next()),
                Boolean.parseBoolean(next.next()));
    }

    private static <T> @Nullable T maybe(String text, Function<String, T> reading) {
        return text.isEmpty() ? null : reading.apply(text);
    }
}
