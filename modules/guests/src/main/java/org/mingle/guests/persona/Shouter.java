package org.mingle.guests.persona;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mingle.api.guest.Guest;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Profile;
import org.mingle.guests.text.Draw;

/** Sam announces in noisy weeks with silence between; customers who ask something wait. */
public final class Shouter implements Persona {
    private static final Story.Pace PACE = new Story.Pace(30, 90, 3, 60);

    @Override
    public Guest guest() {
        return new Guest(
                "shouter",
                "Sam Shouter",
                "Sells to offices, announces every day with a link, and seldom hears what anybody asks.");
    }

    @Override
    public Profile profile(Prompt p) {
        String title = p.pen().settle("title");
        String company = p.pen().settle("company");
        String site = p.pen().settle("site");
        int since = p.draw().between(20, 50);
        return new Profile(
                p.pen().write("headline"),
                p.pen().write("summary"),
                p.pen().settle("industry"),
                p.cast().town(),
                site,
                List.of(
                        new Profile.Position(company, title, p.pen().write("job.now"), "", p.month(since), ""),
                        new Profile.Position(
                                p.pen().settle("former"),
                                "Sales Assistant",
                                p.pen().write("job.before"),
                                "",
                                p.month(since + p.draw().between(20, 40)),
                                p.month(since + 1))),
                List.of(new Profile.School("Carrowby College", p.year(14), p.year(12), "Diploma in Business")),
                List.of(
                        "Sales",
                        p.pen().settle("skill"),
                        "Trade Fairs",
                        "Presentations",
                        "Negotiation",
                        "Key Accounts"),
                List.of(),
                List.of("English"));
    }

    @Override
    public void live(Story story) {
        Draw draw = story.draw;
        story.meetMany(draw.between(150, 260), 2600, 95);
        story.meetMany(draw.between(8, 15), 88, 16);
        story.hidden(draw.between(4, 14));
        campaigns(story);
        inbox(story);
        credit(story);
        for (int i = draw.between(3, 6); i > 0; i--) {
            story.follow(story.cast.company(), draw.between(30, 900));
        }
        Clutter.scatter(story);
    }

    /** A few noisy weeks with most of a month between them, a trade fair among them, all year long. */
    private static void campaigns(Story story) {
        Draw draw = story.draw;
        int shift = draw.between(0, 3);
        week(story, 3 + shift, draw.between(5, 7));
        fair(story, 33 + shift);
        week(story, 36 + shift, draw.between(4, 6));
        week(story, 67 + shift, draw.between(6, 9));
        for (int day = 98 + shift; day < 420; day += draw.between(29, 36)) {
            week(story, day, draw.between(6, 9));
        }
        if (draw.chance(0.5)) {
            story.comment(story.at(36 + shift), draw.between(4, 60), story.pen.write("comment"));
        }
        if (story.elsewhere) {
            return;
        }
        chase(
                story,
                List.of(70, 69, 68, 67, 39, 37, 34, 33, 6, 3).stream()
                        .map(d -> d + shift)
                        .toList());
    }

    private static void week(Story story, int firstDay, int posts) {
        for (int i = 0; i < posts; i++) {
            announce(story, story.at(firstDay + story.draw.between(0, 4)));
        }
    }

    /** Three days on a stand: six and more posts a day. */
    private static void fair(Story story, int lastDay) {
        for (int day = lastDay; day < lastDay + 3; day++) {
            for (int i = story.draw.between(6, 7); i > 0; i--) {
                announce(story, story.at(day));
            }
        }
    }

    private static void announce(Story story, Instant at) {
        story.post(at, story.pen.write(story.life.posts.size() % 4 == 3 ? "post.long" : "post.short"));
    }

    /** A few customers ask and wait; one prospect is chased; the older pitches lie further back. */
    private static void inbox(Story story) {
        Draw draw = story.draw;
        List<Person> known = draw.shuffled(story.life.connections).stream()
                .filter(c -> c.since().isBefore(story.day(430)))
                .skip(3)
                .map(c -> c.person())
                .toList();
        int next = 0;
        // A dozen short talks in all places together would make a Flitter of Sam, so that he chases nobody elsewhere
        // either.
        for (int i = story.elsewhere ? 1 : draw.between(3, 4); i > 0; i--) {
            story.talk(known.get(next++), draw.between(6, 70), "talk.customer", PACE);
        }
        for (int i = draw.between(14, 22); i > 0; i--) {
            story.talk(known.get(next++), draw.between(100, 420), "talk.pitch", PACE);
        }
        for (int i = draw.between(6, 10); i > 0; i--) {
            story.invite(story.cast.person(), i == 1 ? draw.between(10, 60) : draw.between(95, 300), "");
        }
        story.invitedBy(known.get(next), draw.between(440, 600), "");
    }

    /** One prospect who said something polite once, and has had the offer ten times since. */
    private static void chase(Story story, List<Integer> days) {
        Person prospect = story.life.connections.get(2).person();
        Map<String, String> names = Map.of("friend", prospect.first(), "me", story.life.owner.first());
        story.receive(prospect, story.at(80), story.pen.write("polite", names));
        for (int day : days) {
            story.send(prospect, story.at(day), story.pen.write("chase", names));
        }
    }

    private static void credit(Story story) {
        Map<String, String> names = Map.of("me", story.life.owner.first());
        for (int i = 0; i < 2; i++) {
            Person friend = story.life.connections.get(i).person();
            story.recommend(friend, story.draw.between(300, 900), story.pen.write("recommendation", names), false);
            story.endorse(friend, story.draw.between(100, 900), "Sales", false);
        }
    }
}
