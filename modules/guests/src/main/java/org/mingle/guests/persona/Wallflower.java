package org.mingle.guests.persona;

import java.util.List;
import java.util.Map;
import org.mingle.api.guest.Guest;
import org.mingle.guests.life.Connection;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Profile;
import org.mingle.guests.persona.Story.Pace;
import org.mingle.guests.text.Draw;

/** Wendy nods at what others say; what she herself said lies months back, and people who ask her something wait. */
public final class Wallflower implements Persona {
    private static final Pace PACE = new Pace(2, 40, 2, 50);

    @Override
    public Guest guest() {
        return new Guest(
                "wallflower",
                "Wendy Wallflower",
                "Careful with figures and liked by everybody, and has not said a word for months.");
    }

    @Override
    public Profile profile(Prompt p) {
        String title = p.pen().settle("title");
        String company = p.pen().settle("company");
        int since = p.draw().between(70, 120);
        return new Profile(
                title + " at " + company,
                p.pen().write("summary"),
                p.pen().settle("industry"),
                p.cast().town(),
                "",
                List.of(
                        new Profile.Position(company, title, p.pen().write("job"), "", p.month(since), ""),
                        new Profile.Position(
                                p.pen().settle("former"),
                                "Assistant",
                                "",
                                "",
                                p.month(since + 60),
                                p.month(since + 1))),
                List.of(new Profile.School(
                        "Penbury College", p.year(19), p.year(16), p.pen().settle("degree"))),
                List.copyOf(p.bank().entries("skill")),
                List.of(),
                List.of("English"));
    }

    @Override
    public void live(Story story) {
        Draw draw = story.draw;
        story.meetMany(draw.between(58, 112), 3300, 120);
        story.meetMany(draw.between(0, 3), 88, 20);
        story.hidden(draw.between(3, 8));
        nods(story);
        longAgo(story);
        talks(story);
        waiting(story);
        praise(story);
        for (int i = draw.between(2, 5); i > 0; i--) {
            story.follow(story.cast.company(), draw.between(60, 1500));
        }
        Clutter.scatter(story);
    }

    private static void nods(Story story) {
        Draw draw = story.draw;
        for (int i = draw.between(14, 24); i > 0; i--) {
            story.react(draw.between(1, 26));
        }
        for (int i = draw.between(30, 70); i > 0; i--) {
            story.react(draw.between(27, 400));
        }
    }

    private static void longAgo(Story story) {
        Draw draw = story.draw;
        for (int i = draw.between(1, 2); i > 0; i--) {
            story.post(story.at(draw.between(170, 410)), story.pen.write("post"));
        }
        for (int i = draw.between(2, 4); i > 0; i--) {
            story.comment(story.at(draw.between(110, 410)), draw.between(3, 40), story.pen.write("comment"));
        }
        if (draw.chance(0.25)) {
            story.comment(story.at(draw.between(40, 80)), draw.between(3, 40), story.pen.write("comment"));
        }
    }

    private static void talks(Story story) {
        Draw draw = story.draw;
        List<Person> known = known(story);
        for (int i = 0; i < 8; i++) {
            story.talk(known.get(i), draw.between(125, 420), "talk.client", PACE);
        }
        friendship(story, known.get(8));
        for (int i = 9; i < 11; i++) {
            story.talk(known.get(i), draw.between(1130, 1190), "talk.old", PACE);
        }
        for (int i = 11; i < 14; i++) {
            story.talk(known.get(i), draw.between(6, 75), "talk.waiting", PACE);
        }
    }

    /** Two exchanges a week for half a year, then one every three weeks, then none for six months. */
    private static void friendship(Story story, Person friend) {
        int day = 181;
        while (day < 550) {
            story.talk(friend, day, "talk.friend", new Pace(0.3, 4, 0.3, 4));
            day += day > 372 ? story.draw.between(3, 5) : story.draw.between(18, 22);
        }
    }

    private static void waiting(Story story) {
        for (int i = story.draw.between(2, 4); i > 0; i--) {
            story.invitedBy(story.cast.person(), i == 1 ? story.draw.between(18, 60) : story.draw.between(95, 200), "");
        }
        story.invite(known(story).get(0), story.draw.between(700, 900), "");
    }

    private static void praise(Story story) {
        Draw draw = story.draw;
        List<Person> known = known(story);
        String skill = story.life.profile.skills().get(0);
        for (int i = 0; i < 5; i++) {
            story.endorse(known.get(14 + i), draw.between(150, 1200), skill, false);
        }
        for (int i = 0; i < 2; i++) {
            String text = story.pen.write("recommendation", Map.of("me", story.life.owner.first()));
            story.recommend(known.get(14 + i), draw.between(200, 900), text, false);
        }
    }

    /** Whom Wendy has known for years, in the order of her contacts. */
    private static List<Person> known(Story story) {
        return story.life.connections.stream()
                .filter(c -> c.since().isBefore(story.day(118)))
                .map(Connection::person)
                .toList();
    }
}
