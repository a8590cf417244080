package org.mingle.guests.persona;

import java.util.List;
import java.util.Map;
import org.mingle.api.guest.Guest;
import org.mingle.guests.life.Connection;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Profile;
import org.mingle.guests.persona.Story.Pace;
import org.mingle.guests.text.Draw;

/** Heidi helps in long private conversations; nobody else ever reads what she knows. */
public final class Hider implements Persona {
    private static final Pace PACE = new Pace(0.5, 20, 0.5, 22);

    @Override
    public Guest guest() {
        return new Guest(
                "hider", "Heidi Hider", "Answers wonderfully in private messages and is never seen in public.");
    }

    @Override
    public Profile profile(Prompt p) {
        String title = p.pen().settle("title");
        p.pen().settle("agency");
        int since = p.draw().between(90, 150);
        return new Profile(
                p.pen().write("headline"),
                p.pen().write("summary"),
                p.pen().settle("industry"),
                p.cast().town(),
                p.site(title),
                List.of(new Profile.Position(
                        p.pen().settle("company"), title, p.pen().write("job"), "", p.month(since), "")),
                List.of(new Profile.School(
                        "University of Inverley",
                        p.year(22),
                        p.year(17),
                        p.pen().settle("degree"))),
                List.copyOf(p.bank().entries("skill")),
                List.of(new Profile.Certificate(
                        p.pen().settle("certificate"),
                        "Guild of Quiet Professions",
                        p.month(60),
                        p.month(7),
                        "Q-" + p.draw().between(1000, 9999))),
                List.of("English", "German"));
    }

    @Override
    public void live(Story story) {
        Draw draw = story.draw;
        contacts(story);
        List<Person> close = draw.shuffled(story.life.connections).stream()
                .filter(c -> c.since().isBefore(story.day(430)))
                .map(Connection::person)
                .toList();
        int circle = draw.between(9, 13);
        quarter(story, close.subList(0, circle));
        for (int i = 0; i < circle + 6; i++) {
            for (int times = draw.between(1, 3); times > 0; times--) {
                story.talk(close.get(i), draw.between(104, 420), "talk.earlier", PACE);
            }
        }
        edges(story, close);
        Clutter.scatter(story);
    }

    /** More than half of Heidi's contacts work for the agency that feeds her. */
    private static void contacts(Story story) {
        Draw draw = story.draw;
        String agency = story.pen.settle("agency");
        int count = draw.between(64, 120);
        for (int i = 0; i < count; i++) {
            Person person = draw.chance(0.62) ? story.cast.person(agency) : story.cast.person();
            story.connect(person, draw.between(110, 3600));
        }
        story.hidden(draw.between(3, 7));
    }

    /** Deep conversations until a month ago, then a busy, silent month with one left. */
    private static void quarter(Story story, List<Person> circle) {
        Draw draw = story.draw;
        for (int i = 0; i < circle.size(); i++) {
            story.talk(circle.get(i), draw.between(60, 84), i % 4 == 0 ? "talk.answer" : "talk.deep", PACE);
            if (draw.chance(0.4)) {
                story.talk(circle.get(i), draw.between(38, 50), "talk.deep", PACE);
            }
            story.talk(circle.get(i), draw.between(112, 176), "talk.deep", PACE);
        }
        story.talk(circle.get(draw.between(0, circle.size() - 1)), draw.between(9, 20), "talk.deep", PACE);
    }

    private static void edges(Story story, List<Person> close) {
        Draw draw = story.draw;
        // One post in a season is hiding; one in each of four places would be none.
        for (int i = story.elsewhere ? 0 : draw.between(0, 1); i > 0; i--) {
            story.post(story.at(draw.between(30, 80)), story.pen.write("post"));
        }
        story.post(story.at(draw.between(180, 400)), story.pen.write("post"));
        for (int i = draw.between(2, 9); i > 0; i--) {
            story.react(draw.between(2, 300));
        }
        for (int i = 0; i < 3; i++) {
            Person friend = close.get(i);
            Map<String, String> names = Map.of("friend", friend.first(), "me", story.life.owner.first());
            story.invite(friend, draw.between(440, 800), story.pen.write("invite", names));
        }
        for (int i = 0; i < 6; i++) {
            String skill = story.life.profile.skills().get(i % 2);
            story.endorse(close.get(i), draw.between(120, 900), skill, false);
        }
        story.follow(story.pen.settle("agency"), draw.between(300, 900));
    }
}
