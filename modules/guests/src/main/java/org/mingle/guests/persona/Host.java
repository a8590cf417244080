package org.mingle.guests.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingle.api.guest.Guest;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Post;
import org.mingle.guests.life.Profile;
import org.mingle.guests.persona.Story.Pace;
import org.mingle.guests.text.Draw;

/** Hannah is there every week, asks, answers within the day, and keeps up with the people she likes. */
public final class Host implements Persona {
    private static final Pace PACE = new Pace(0.3, 8, 0.4, 10);
    private static final int CLOSEST = 5;
    private static final int CLOSE = 15;

    @Override
    public Guest guest() {
        return new Guest(
                "host",
                "Hannah Host",
                "Asks because she wants to know, answers everybody, and keeps up with her friends.");
    }

    @Override
    public Profile profile(Prompt p) {
        String title = p.pen().settle("title");
        String company = p.pen().settle("company");
        int since = p.draw().between(70, 130);
        return new Profile(
                p.pen().write("headline"),
                p.pen().write("summary"),
                p.pen().settle("industry"),
                p.cast().town(),
                p.site(company),
                List.of(
                        new Profile.Position(company, title, p.pen().write("job.now"), "", p.month(since), ""),
                        new Profile.Position(
                                p.pen().settle("former"),
                                p.pen().settle("formerjob"),
                                p.pen().write("job.before"),
                                "",
                                p.month(since + 50),
                                p.month(since + 1))),
                List.of(new Profile.School("Eastwick College", p.year(20), p.year(17), "Diploma in Crafts")),
                List.copyOf(p.bank().entries("skill")),
                List.of(),
                List.of("English"));
    }

    @Override
    public void live(Story story) {
        Draw draw = story.draw;
        List<Person> ties = story.meetMany(CLOSE, 2600, 500);
        story.meetMany(draw.between(110, 190), 2900, 100);
        story.hidden(draw.between(4, 10));
        friendships(story, ties);
        newcomers(story);
        posts(story, ties);
        comments(story);
        story.gather("Summer party", ties.subList(0, 3), draw.between(130, 220), "talk.group");
        favours(story, ties);
        Clutter.scatter(story);
    }

    /** Some friends every few days, others every few weeks; told in order of time, so that no talk comes twice in one season. */
    private static void friendships(Story story, List<Person> ties) {
        Draw draw = story.draw;
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            boolean closest = i < CLOSEST;
            int day = closest ? draw.between(2, 4) : draw.between(3, 20);
            while (day < 420) {
                meetings.add(new Meeting(day, ties.get(i), closest && day < 150));
                day += closest && day < 150 ? draw.between(5, 7) : draw.between(18, 26);
            }
        }
        meetings.sort(Comparator.comparingInt(Meeting::day).reversed());
        for (Meeting meeting : meetings) {
            String section = meeting.often() ? "talk.week" : draw.chance(0.5) ? "talk.ask" : "talk.check";
            story.talk(meeting.with(), meeting.day(), section, PACE);
        }
    }

    /** Everybody new gets a word within three days, and the word becomes a conversation. */
    private static void newcomers(Story story) {
        Draw draw = story.draw;
        for (int i = draw.between(6, 9); i > 0; i--) {
            int day = draw.between(8, 86);
            Person person = story.meet(day);
            Map<String, String> names = Map.of("friend", person.first(), "me", story.life.owner.first());
            if (draw.chance(0.6)) {
                story.invite(person, day + draw.between(0, 2), story.pen.write("invite", names));
            } else {
                story.invitedBy(person, day + draw.between(0, 1), story.pen.write("invited", names));
            }
            story.talk(person, day - draw.between(1, 3), "talk.new", PACE);
        }
        for (int i = draw.between(3, 5); i > 0; i--) {
            int day = draw.between(120, 400);
            Person person = story.meet(day);
            Map<String, String> names = Map.of("friend", person.first(), "me", story.life.owner.first());
            story.invite(person, day + 1, story.pen.write("invite", names));
        }
    }

    private static void posts(Story story, List<Person> ties) {
        Draw draw = story.draw;
        List<String> kinds = List.of(
                "post.ask",
                "post.ask",
                "post.ask",
                "post.ask",
                "post.story",
                "post.story",
                "post.personal",
                "post.useful",
                "post.useful",
                "post.thanks");
        List<String> deck = new ArrayList<>();
        for (int day = 418; day > 2; day -= draw.between(3, 5)) {
            if (deck.isEmpty()) {
                deck.addAll(draw.shuffled(kinds));
            }
            Person friend = draw.pick(ties);
            Post post = story.post(story.at(day), story.pen.write(deck.remove(0), Map.of("friend", friend.first())));
            if (draw.chance(0.7)) {
                comeBack(story, post, ties);
            }
        }
    }

    /** Answer under one's own post while people are still there. */
    private static void comeBack(Story story, Post post, List<Person> ties) {
        Draw draw = story.draw;
        Instant at = post.at();
        for (int i = draw.between(1, 2); i > 0; i--) {
            at = at.plusSeconds(draw.between(1500, 14000));
            story.returnTo(
                    post,
                    at,
                    story.pen.write(
                            "comment.own", Map.of("friend", draw.pick(ties).first())));
        }
    }

    private static void comments(Story story) {
        Draw draw = story.draw;
        for (int day = 419; day > 1; day -= draw.between(2, 6)) {
            story.comment(story.at(day), draw.between(0.5, 20), story.pen.write("comment"));
        }
        for (int i = draw.between(40, 80); i > 0; i--) {
            story.react(draw.between(1, 400));
        }
        for (int i = draw.between(1, 4); i > 0; i--) {
            story.repost(draw.between(20, 300));
        }
    }

    private static void favours(Story story, List<Person> ties) {
        Draw draw = story.draw;
        List<String> skills = story.life.profile.skills();
        for (int i = 0; i < 5; i++) {
            story.endorse(ties.get(i), draw.between(30, 700), skills.get(i), false);
            story.endorse(ties.get(i + 4), draw.between(30, 700), draw.pick(skills), true);
            story.follow(story.cast.company(), draw.between(30, 1200));
        }
        for (int i = 0; i < 2; i++) {
            Map<String, String> names = Map.of("friend", ties.get(i).first(), "me", story.life.owner.first());
            story.recommend(ties.get(i), draw.between(100, 900), story.pen.write("recommendation.got", names), false);
            story.recommend(
                    ties.get(i + 1), draw.between(100, 900), story.pen.write("recommendation.gave", names), true);
        }
    }

    private record Meeting(int day, Person with, boolean often) {}
}
