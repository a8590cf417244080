package org.mingle.guests.persona;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingle.guests.life.Comment;
import org.mingle.guests.life.Connection;
import org.mingle.guests.life.Endorsement;
import org.mingle.guests.life.Follow;
import org.mingle.guests.life.Invitation;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Links;
import org.mingle.guests.life.Message;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Post;
import org.mingle.guests.life.Reaction;
import org.mingle.guests.life.Recommendation;
import org.mingle.guests.life.Repost;
import org.mingle.guests.text.Draw;
import org.mingle.guests.text.Pen;
import org.mingle.guests.text.Pen.Line;

/** The verbs of a life: meet, talk, post, comment. Days count back from the export day; everything happens before it. */
public final class Story {
    public final Life life;
    public final Draw draw;
    public final Pen pen;
    public final Cast cast;
    public final boolean elsewhere;
    private final Map<Person, Set<String>> told = new HashMap<>();

    public Story(Life life, Prompt prompt) {
        this.life = life;
        this.draw = prompt.draw();
        this.pen = prompt.pen();
        this.cast = prompt.cast();
        this.elsewhere = prompt.elsewhere();
    }

    /** Return a waking moment so many days before the export day, at least one. */
    public Instant at(int daysAgo) {
        return day(daysAgo)
                .atTime(draw.between(7, 20), draw.between(0, 59), draw.between(0, 59))
                .toInstant(ZoneOffset.UTC)
                .plusMillis(draw.between(0, 999));
    }

    public LocalDate day(int daysAgo) {
        return life.exportDay.minusDays(daysAgo);
    }

    /** Connect with somebody new so many days ago. */
    public Person meet(int daysAgo) {
        return connect(cast.person(), daysAgo);
    }

    public Person connect(Person person, int daysAgo) {
        life.connections.add(new Connection(person, day(daysAgo)));
        return person;
    }

    /** Connect with so many people, spread evenly between two days with some play. */
    public List<Person> meetMany(int count, int earliest, int latest) {
        List<Person> met = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            met.add(meet(draw.between(latest, earliest)));
        }
        return met;
    }

    /** Leave rows of members who hide themselves or have closed their account. */
    public void hidden(int count) {
        for (int i = 0; i < count; i++) {
            life.hiddenConnections.add(day(draw.between(5, 2500)));
        }
    }

    public void send(Person to, Instant at, String text) {
        life.messages.add(Message.between(life.owner, to, at, text));
    }

    public void receive(Person from, Instant at, String text) {
        life.messages.add(Message.between(from, life.owner, at, text));
    }

    /** Hold a conversation of a section of the text bank; it ends before the export, if need be in a hurry. */
    public void talk(Person with, int daysAgo, String section, Pace pace) {
        Set<String> heard = told.computeIfAbsent(with, p -> new HashSet<>());
        Map<String, String> names = Map.of("friend", with.first(), "me", life.owner.first());
        talk(with, at(daysAgo), pen.talk(section, names, heard), pace);
    }

    /** Hold a conversation among several; what is received comes from one or another of them. */
    public void gather(String title, List<Person> others, int daysAgo, String section) {
        Instant now = at(daysAgo);
        for (Line line : pen.talk(section, Map.of("me", life.owner.first()), new HashSet<>())) {
            Person from = line.sent() ? life.owner : draw.pick(others);
            List<Person> to = new ArrayList<>(others);
            to.add(life.owner);
            to.remove(from);
            String key = title + others.get(0).slug();
            life.messages.add(new Message(key, title, from, to, now, "", line.text(), "INBOX", false));
            now = now.plusSeconds(draw.between(300, 9000));
        }
    }

    public void talk(Person with, Instant start, List<Line> lines, Pace pace) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            boolean same = lines.get(i).sent() == lines.get(i - 1).sent();
            gaps.add(same ? draw.between(0.02, 0.2) : pace.hours(lines.get(i).sent(), draw));
        }
        double room = Duration.between(start, at(1)).toMinutes() / 60.0;
        double total = gaps.stream().mapToDouble(g -> g).sum();
        double scale = total > room ? Math.max(room, 1) / total : 1;
        boolean unhurried = total * 2 + 24 < room;
        Instant now = start;
        for (int i = 0; i < lines.size(); i++) {
            now = i == 0 ? now : now.plusSeconds((long) (gaps.get(i - 1) * scale * 3600));
            now = unhurried ? awake(now) : now;
            if (lines.get(i).sent()) {
                send(with, now, lines.get(i).text());
            } else {
                receive(with, now, lines.get(i).text());
            }
        }
    }

    /** Nobody writes at night: what would fall there waits for the morning. */
    private Instant awake(Instant at) {
        ZonedDateTime time = at.atZone(ZoneOffset.UTC);
        boolean late = time.getHour() >= 22;
        return late || time.getHour() < 6 ? at.plusSeconds(3600L * ((late ? 31 : 7) - time.getHour())) : at;
    }

    /** Put something before everybody; a link in the text becomes the shared address. */
    public Post post(Instant at, String text) {
        int link = text.indexOf("https://");
        String shared = link < 0 ? "" : text.substring(link).split("\\s", 2)[0];
        String type = draw.chance(0.3) ? "ugcPost" : "share";
        String visibility = draw.chance(0.8) ? "MEMBER_NETWORK" : "PUBLIC";
        Post post = new Post(at, Links.encoded(type, at, draw), text, shared, "", visibility);
        life.posts.add(post);
        return post;
    }

    /** Comment on a post of somebody else that was written so many hours before. */
    public void comment(Instant at, double hoursOld, String text) {
        life.comments.add(new Comment(at, foreign(at, hoursOld), text));
    }

    /** Come back to a post of one's own. */
    public void returnTo(Post post, Instant at, String text) {
        life.comments.add(new Comment(at, post.link().replace("%3A", ":"), text));
    }

    public void react(int daysAgo) {
        Instant at = at(daysAgo);
        String type =
                draw.pick(List.of("LIKE", "LIKE", "LIKE", "LIKE", "PRAISE", "EMPATHY", "INTEREST", "APPRECIATION"));
        life.reactions.add(new Reaction(at, type, foreign(at, draw.between(0.5, 60))));
    }

    public void repost(int daysAgo) {
        Instant at = at(daysAgo);
        life.reposts.add(new Repost(at, foreign(at, draw.between(0.5, 60))));
    }

    private String foreign(Instant at, double hoursOld) {
        Instant posted = at.minusSeconds((long) (hoursOld * 3600));
        return Links.plain(draw.chance(0.7) ? "activity" : "ugcPost", posted, draw);
    }

    public void invite(Person other, int daysAgo, String note) {
        life.invitations.add(new Invitation(other, at(daysAgo), note, true));
    }

    public void invitedBy(Person other, int daysAgo, String note) {
        life.invitations.add(new Invitation(other, at(daysAgo), note, false));
    }

    public void endorse(Person other, int daysAgo, String skill, boolean given) {
        life.endorsements.add(new Endorsement(other, skill, at(daysAgo), given));
    }

    public void recommend(Person other, int daysAgo, String text, boolean given) {
        life.recommendations.add(new Recommendation(other, text, at(daysAgo), given));
    }

    public void follow(String organisation, int daysAgo) {
        life.follows.add(new Follow(organisation, at(daysAgo)));
    }

    /** How fast the two sides of a conversation answer, in hours. */
    public record Pace(double mineFrom, double mineTo, double theirsFrom, double theirsTo) {
        double hours(boolean mine, Draw draw) {
            return mine ? draw.between(mineFrom, mineTo) : draw.between(theirsFrom, theirsTo);
        }
    }
}
