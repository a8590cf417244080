package org.mingle.guests.persona;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingle.guests.life.BlogPost;
import org.mingle.guests.life.BlogPost.Remark;
import org.mingle.guests.life.Connection;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Person;
import org.mingle.guests.text.Draw;
import org.mingle.guests.text.Pen;
import org.mingle.guests.text.TextBank;

/** How each guest keeps a blog: the same manners as elsewhere, among the same people. */
public final class Blogging {
    private static final int READERS = 12;
    private static final Map<String, Habit> HABITS = Map.of(
            "wallflower", new Habit(1, 500, 0, 1, 1, 0, 0, 0, "publish"),
            "hider", new Habit(3, 40, 50, 0, 0, 0, 0, 0, "draft"),
            "shouter", new Habit(10, 12, 24, 1, 2, 0, 0, 0, "publish"),
            "flitter", new Habit(4, 30, 60, 1, 2, 0.5, 90, 200, "publish"),
            "pretender", new Habit(5, 20, 50, 1, 2, 0.6, 60, 110, "publish"),
            "host", new Habit(14, 12, 28, 2, 3, 1, 1, 20, "publish"));

    private final String guest;
    private final Life life;
    private final Draw draw;
    private final Pen pen;
    private final Habit habit;

    private Blogging(String guest, Life life, Draw draw) {
        this.guest = guest;
        this.life = life;
        this.draw = draw;
        this.pen = new Pen(TextBank.read("blog"), draw.split());
        this.habit = HABITS.getOrDefault(guest, new Habit(0, 1, 1, 0, 0, 0, 0, 0, "publish"));
    }

    /** How many posts, how many days ago the newest, how many between them, remarks below, answers given and after how long. */
    private record Habit(
            int posts,
            int first,
            int gap,
            int fewest,
            int most,
            double answers,
            int soonest,
            int latest,
            String status) {}

    /** Returns the blog of a guest, newest post first. */
    public static List<BlogPost> of(String guest, Life life, Draw draw) {
        return new Blogging(guest, life, draw).posts();
    }

    private List<BlogPost> posts() {
        List<Person> readers = readers();
        List<BlogPost> posts = new ArrayList<>();
        int day = habit.first + draw.between(0, 5);
        for (int i = 0; i < habit.posts; i++) {
            Instant at = life.exportDay
                    .minusDays(day)
                    .atTime(draw.between(7, 19), draw.between(0, 59), draw.between(0, 59))
                    .toInstant(ZoneOffset.UTC);
            String[] lines = pen.write(guest + ".post").split("\n");
            posts.add(new BlogPost(
                    at, lines[0], List.of(lines).subList(1, lines.length), habit.status, remarks(at, readers)));
            day += habit.gap + draw.between(0, 4);
        }
        return posts;
    }

    /** People of the list of connections; those whose address it tells come first, so that they are known again. */
    private List<Person> readers() {
        return draw.shuffled(life.connections).stream()
                .map(Connection::person)
                .sorted(Comparator.comparing((Person one) -> one.email().isEmpty()))
                .limit(READERS)
                .toList();
    }

    private List<Remark> remarks(Instant posted, List<Person> readers) {
        List<Remark> remarks = new ArrayList<>();
        Instant end = life.exportDay.atStartOfDay().toInstant(ZoneOffset.UTC);
        int count = draw.between(habit.fewest, habit.most);
        for (Person reader : draw.shuffled(readers).subList(0, Math.min(count, readers.size()))) {
            Instant asked = posted.plusSeconds(draw.between(1_800, 90_000));
            Instant answered = asked.plusSeconds(draw.between(habit.soonest, habit.latest) * 3_600L);
            String question = pen.write("remark");
            boolean answers = draw.chance(habit.answers);
            String answer = answers ? pen.write(guest + ".answer", Map.of("friend", reader.first())) : "";
            if (asked.isBefore(end)) {
                remarks.add(new Remark(reader, reader.mail(), asked, question, false));
                if (answers && answered.isBefore(end)) {
                    remarks.add(new Remark(life.owner, life.owner.email(), answered, answer, true));
                }
            }
        }
        return remarks;
    }
}
