package org.mingle.guests.persona;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.mingle.guests.life.Connection;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Person;
import org.mingle.guests.text.Draw;

/**
 * The same guest a year before: what came later is not there yet, some contacts worked elsewhere or had another title, one
 * had another address, a few have left the network since, and companies were spelled as people spelled them then.
 */
public final class YearBefore {
    private static final List<String> SPELLINGS = List.of(
            "%s GmbH", "%s, Inc.", "%s | We're hiring", "%s 🚀", "%s - the people behind it", "%s S.A. de C.V.");
    private static final double ELSEWHERE = 0.06;
    private static final double OTHER_TITLE = 0.05;
    private static final double OTHER_SPELLING = 0.12;
    private static final double OTHER_ADDRESS = 0.02;

    private final Life now;
    private final Cast cast;
    private final Draw draw;
    private final LocalDate day;

    private YearBefore(Life now, Cast cast, Draw draw) {
        this.now = now;
        this.cast = cast;
        this.draw = draw;
        this.day = now.exportDay.minusYears(1);
    }

    /** Returns the life as it was a year before its export. */
    public static Life of(Life now, Cast cast, Draw draw) {
        return new YearBefore(now, cast, draw).life();
    }

    private Life life() {
        Life then = new Life(now.owner, day, now.profile);
        now.connections.stream()
                .filter(one -> !one.since().isAfter(day))
                .forEach(one -> then.connections.add(then(one)));
        for (int gone = draw.between(1, 3); gone > 0; gone--) {
            then.connections.add(new Connection(cast.person(), day.minusDays(draw.between(100, 900))));
        }
        now.hiddenConnections.stream().filter(one -> !one.isAfter(day)).forEach(then.hiddenConnections::add);
        now.messages.stream().filter(one -> seen(one.at())).forEach(then.messages::add);
        now.posts.stream().filter(one -> seen(one.at())).forEach(then.posts::add);
        now.comments.stream().filter(one -> seen(one.at())).forEach(then.comments::add);
        now.reactions.stream().filter(one -> seen(one.at())).forEach(then.reactions::add);
        now.reposts.stream().filter(one -> seen(one.at())).forEach(then.reposts::add);
        now.invitations.stream().filter(one -> seen(one.at())).forEach(then.invitations::add);
        now.endorsements.stream().filter(one -> seen(one.at())).forEach(then.endorsements::add);
        now.recommendations.stream().filter(one -> seen(one.at())).forEach(then.recommendations::add);
        now.follows.stream().filter(one -> seen(one.at())).forEach(then.follows::add);
        return then;
    }

    private boolean seen(Instant at) {
        return at.isBefore(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Connection then(Connection one) {
        Person who = one.person();
        String company = who.company();
        String title = who.title();
        String slug = draw.chance(OTHER_ADDRESS) ? who.slug() + "-old" : who.slug();
        if (!company.isEmpty() && draw.chance(ELSEWHERE)) {
            company = cast.company();
        } else if (!company.isEmpty() && draw.chance(OTHER_TITLE)) {
            title = cast.person().title();
        }
        if (!company.isEmpty() && draw.chance(OTHER_SPELLING)) {
            company = draw.pick(SPELLINGS).formatted(company);
        }
        return new Connection(new Person(who.first(), who.last(), slug, company, title, who.email()), one.since());
    }
}
