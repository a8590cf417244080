package org.mingle.guests.persona;

import java.util.List;
import java.util.Map;
import org.mingle.api.guest.Guest;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Profile;
import org.mingle.guests.persona.Story.Pace;
import org.mingle.guests.text.Draw;

/** Fred adds a person a day, sends the same words to all and has moved on before they answer. */
public final class Flitter implements Persona {
    private static final Pace PACE = new Pace(1, 30, 2, 60);

    @Override
    public Guest guest() {
        return new Guest(
                "flitter",
                "Fred Flitter",
                "Adds everybody, says the same to all, and never comes back for a second talk.");
    }

    @Override
    public Profile profile(Prompt p) {
        String title = p.pen().settle("title");
        String company = p.pen().settle("company");
        int since = p.draw().between(14, 40);
        return new Profile(
                p.pen().write("headline"),
                p.pen().write("summary"),
                p.pen().settle("industry"),
                p.cast().town(),
                p.site(company),
                List.of(
                        new Profile.Position(company, title, p.pen().write("job"), "", p.month(since), ""),
                        new Profile.Position(
                                p.pen().settle("former"), title, "", "", p.month(since + 30), p.month(since + 1))),
                List.of(new Profile.School("Netherton College", p.year(15), p.year(13), "Diploma in Sales")),
                List.copyOf(p.bank().entries("skill")),
                List.of(),
                List.of("English"));
    }

    @Override
    public void live(Story story) {
        Draw draw = story.draw;
        List<Person> known = story.meetMany(draw.between(380, 620), 1500, 100);
        List<Person> old = story.meetMany(6, 2400, 1600);
        known.addAll(0, old);
        adds(story);
        story.hidden(draw.between(12, 40));
        showsUp(story);
        rounds(story, known);
        for (int i = draw.between(4, 9); i > 0; i--) {
            story.endorse(known.get(30 + i), draw.between(20, 600), "Networking", draw.chance(0.5));
            story.follow(story.cast.company(), draw.between(10, 900));
        }
        story.gather(story.pen.write("event"), known.subList(6, 18), draw.between(110, 300), "talk.group");
        Clutter.scatter(story);
    }

    /** Blank invitations every day; most are accepted, and next to nobody of the new people gets a word. */
    private static void adds(Story story) {
        Draw draw = story.draw;
        int count = draw.between(60, 110);
        for (int i = 0; i < count; i++) {
            int day = draw.between(2, 88);
            Person person = story.meet(day);
            if (draw.chance(0.8)) {
                story.invite(person, day + draw.between(0, 5), "");
            } else {
                story.invitedBy(person, day + draw.between(0, 2), "");
            }
        }
        for (int i = draw.between(25, 50); i > 0; i--) {
            story.invite(story.cast.person(), draw.between(2, 250), draw.chance(0.06) ? "Let's connect!" : "");
        }
        for (int i = draw.between(3, 8); i > 0; i--) {
            story.invitedBy(story.cast.person(), draw.between(17, 160), "");
        }
    }

    private static void showsUp(Story story) {
        Draw draw = story.draw;
        for (int i = draw.between(22, 34); i > 0; i--) {
            String section = draw.chance(0.85) ? "stub" : "comment";
            story.comment(story.at(draw.between(2, 88)), draw.between(80, 260), story.pen.write(section));
        }
        for (int i = draw.between(50, 90); i > 0; i--) {
            story.comment(story.at(draw.between(95, 420)), draw.between(60, 260), story.pen.write("stub"));
        }
        story.post(story.at(draw.between(15, 80)), story.pen.write("post.phone"));
        story.post(story.at(draw.between(15, 80)), story.pen.write("post.bait"));
        for (int i = draw.between(2, 4); i > 0; i--) {
            story.post(story.at(draw.between(3, 85)), story.pen.write("post"));
            story.post(story.at(draw.between(100, 400)), story.pen.write("post"));
        }
        for (int i = draw.between(40, 80); i > 0; i--) {
            story.react(draw.between(1, 120));
        }
        for (int i = draw.between(2, 6); i > 0; i--) {
            story.repost(draw.between(4, 200));
        }
    }

    /** The same few lines to one contact after another, who were added last year and hear from Fred for the first time. */
    private static void rounds(Story story, List<Person> known) {
        Draw draw = story.draw;
        int next = 6;
        for (int i = draw.between(32, 48); i > 0; i--) {
            round(story, known.get(next++), draw.between(4, 86));
        }
        for (int i = draw.between(2, 3); i > 0; i--) {
            story.talk(known.get(next++), draw.between(20, 75), "talk.more", PACE);
        }
        for (int i = draw.between(50, 80); i > 0; i--) {
            round(story, known.get(next++), draw.between(100, 420));
        }
        story.talk(known.get(0), draw.between(1150, 1300), "talk.old", PACE);
    }

    private static void round(Story story, Person person, int day) {
        Map<String, String> names = Map.of("friend", person.first(), "me", story.life.owner.first());
        var at = story.at(day);
        story.send(person, at, story.pen.write(story.draw.chance(0.85) ? "pitch" : "pitch.other", names));
        if (story.draw.chance(0.45)) {
            long hours = Math.min(day * 20L - 20, story.draw.between(2, 60));
            story.receive(person, at.plusSeconds(hours * 3600), story.pen.write("reply", names));
        }
    }
}
