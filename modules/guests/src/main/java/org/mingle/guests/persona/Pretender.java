package org.mingle.guests.persona;

import java.util.List;
import java.util.Map;
import org.mingle.api.guest.Guest;
import org.mingle.guests.life.Connection;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Profile;
import org.mingle.guests.persona.Story.Pace;
import org.mingle.guests.text.Draw;

/** Pete's headline runs a company, his record takes the minutes; in between he is quite good company. */
public final class Pretender implements Persona {
    private static final Pace QUICK = new Pace(2, 18, 2, 30);
    private static final Pace SLOW = new Pace(80, 120, 2, 20);

    @Override
    public Guest guest() {
        return new Guest(
                "pretender",
                "Pete Pretender",
                "An intern whose headline says founder, visionary and number one of the world.");
    }

    @Override
    public Profile profile(Prompt p) {
        String record = p.pen().settle("record");
        String company = p.pen().settle("company");
        String certificate = p.pen().settle("certificate");
        int since = p.draw().between(9, 15);
        return new Profile(
                p.pen().write("headline"),
                p.pen().write("summary"),
                p.pen().settle("industry"),
                p.cast().town(),
                p.site(company),
                List.of(
                        new Profile.Position(company, record, p.pen().write("job.now"), "", p.month(since), ""),
                        new Profile.Position(
                                p.pen().settle("former"),
                                p.pen().settle("formerjob"),
                                p.pen().write("job.before"),
                                "",
                                p.month(since + 30),
                                p.month(since + 1))),
                List.of(new Profile.School("University of Stanwick", p.year(4), p.year(1), "BA in Communication")),
                List.copyOf(p.bank().entries("skill")),
                List.of(new Profile.Certificate(
                        certificate,
                        "Weekend Academy",
                        p.month(30),
                        p.month(5),
                        "V-" + p.draw().between(100, 999))),
                List.of("English"));
    }

    @Override
    public void live(Story story) {
        Draw draw = story.draw;
        story.meetMany(draw.between(140, 240), 1500, 100);
        story.meetMany(draw.between(6, 14), 88, 20);
        story.hidden(draw.between(4, 9));
        pretends(story);
        talksToo(story);
        friends(story);
        for (int i = draw.between(5, 9); i > 0; i--) {
            story.follow(story.cast.company(), draw.between(10, 700));
        }
        for (int i = draw.between(20, 40); i > 0; i--) {
            story.react(draw.between(1, 200));
        }
        Clutter.scatter(story);
    }

    private static void pretends(Story story) {
        Draw draw = story.draw;
        posts(story, "post.claim", draw.between(7, 9), 86);
        posts(story, "post.mantra", draw.between(5, 6), 54);
        posts(story, "post.bait", draw.between(4, 5), 84);
        posts(story, "post.canned", 1, 80);
        posts(story, "post.question", 1, 80);
        for (int i = draw.between(18, 30); i > 0; i--) {
            story.post(story.at(draw.between(95, 420)), story.pen.write("post.claim"));
        }
    }

    private static void posts(Story story, String section, int count, int earliest) {
        for (int i = 0; i < count; i++) {
            int from = 2 + i * (earliest - 2) / count;
            int to = 1 + (i + 1) * (earliest - 2) / count;
            story.post(story.at(story.draw.between(from, to)), story.pen.write(section));
        }
    }

    private static void talksToo(Story story) {
        Draw draw = story.draw;
        for (int i = draw.between(19, 24); i > 0; i--) {
            story.comment(story.at(draw.between(2, 88)), draw.between(1, 50), story.pen.write("comment"));
        }
        for (int i = draw.between(30, 50); i > 0; i--) {
            story.comment(story.at(draw.between(95, 420)), draw.between(1, 50), story.pen.write("comment"));
        }
    }

    /** Six or seven colleagues with real conversations; they were answered the same day until summer, and wait for days now. */
    private static void friends(Story story) {
        Draw draw = story.draw;
        List<Person> known = draw.shuffled(story.life.connections).stream()
                .filter(c -> c.since().isBefore(story.day(430)))
                .map(Connection::person)
                .toList();
        int circle = draw.between(6, 7);
        for (int i = 0; i < circle; i++) {
            story.talk(known.get(i), draw.between(28, 82), "talk.junior", SLOW);
            story.talk(known.get(i), draw.between(104, 174), "talk.junior", QUICK);
            story.talk(known.get(i), draw.between(190, 400), "talk.junior", QUICK);
        }
        for (int i = 0; i < 4; i++) {
            Map<String, String> names = Map.of("friend", known.get(i).first(), "me", story.life.owner.first());
            story.invite(known.get(i), draw.between(440, 500), story.pen.write("invite", names));
        }
        for (int i = draw.between(5, 9); i > 0; i--) {
            story.invite(story.cast.person(), draw.between(10, 90), "");
        }
        story.endorse(known.get(0), draw.between(100, 300), "Strategy", false);
    }
}
