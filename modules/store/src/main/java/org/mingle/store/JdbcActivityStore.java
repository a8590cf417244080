package org.mingle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.ActivityStore;
import org.mingle.api.activity.Audience;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.own.OwnAdditions;

/** What was done, up to one as-of. */
final class JdbcActivityStore implements ActivityStore {
    private static final String COLUMNS =
            "a.id, a.network, a.kind, a.direction, a.audience, a.at, a.precision, a.actor, a.others, a.in_reply_to, a.about,"
                    + " a.thread, a.words, a.url, a.links, a.mentions, a.reception, a.detail, a.file, a.line";

    private final long ws;
    private final Readers readers;
    private final long end;
    private final Visible visible;
    private final People people;
    private final Supplier<OwnAdditions> own;
    private final long dayAfter;

    JdbcActivityStore(
            long ws, Readers readers, LocalDate asOf, Visible visible, People people, Supplier<OwnAdditions> own) {
        this.ws = ws;
        this.readers = readers;
        this.end = asOf.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        this.visible = visible;
        this.people = people;
        this.own = own;
        this.dayAfter = asOf.toEpochDay() + 1;
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        List<Activity> found = new ArrayList<>(1);
        readers.read(sql -> sql.query(
                "SELECT " + COLUMNS + ", a.text FROM activity a WHERE a.ws = ? AND a.id = ? AND a.at < ? AND "
                        + visible.activities("a."),
                row -> found.add(activity(row)),
                ws,
                id.value(),
                end));
        return found.stream().findFirst().or(() -> MeetingRows.find(id.value(), own.get(), people));
    }

    @Override
    public List<Activity> list(ActivityQuery query) {
        List<Activity> list = new ArrayList<>();
        forEach(query, list::add);
        return list;
    }

    @Override
    public void forEach(ActivityQuery query, Consumer<Activity> each) {
        StringBuilder text = new StringBuilder("SELECT ").append(COLUMNS);
        text.append(query.texts() ? ", a.text" : ", CASE a.audience WHEN 'PUBLIC' THEN a.text END");
        List<@Nullable Object> values = new ArrayList<>();
        if (query.contact() != null) {
            // A cross join keeps the order: the few acts with one person, not everything by time.
            text.append(
                    " FROM (SELECT DISTINCT e.activity FROM exchange e WHERE e.ws = ? AND e.contact = ?) x CROSS JOIN"
                            + " activity a WHERE a.id = x.activity AND");
            values.add(ws);
            values.add(people.person(query.contact()));
        } else {
            text.append(" FROM activity a WHERE");
        }
        text.append(" a.ws = ? AND a.at < ? AND ").append(visible.activities("a."));
        values.add(ws);
        values.add(query.until() == null ? end : Math.min(end, millis(query.until())));
        if (query.from() != null) {
            text.append(" AND a.at >= ?");
            values.add(millis(query.from()));
        }
        if (!query.kinds().isEmpty()) {
            text.append(query.kinds().stream()
                    .map(Kind::name)
                    .sorted()
                    .collect(Collectors.joining("','", " AND a.kind IN ('", "')")));
        }
        if (query.direction() != null) {
            text.append(" AND a.direction = ?");
            values.add(query.direction().name());
        }
        if (query.thread() != null) {
            text.append(" AND a.thread = ?");
            values.add(query.thread());
        }
        text.append(" ORDER BY a.at DESC, a.id LIMIT ?");
        values.add(query.limit());
        readers.read(sql -> sql.query(text.toString(), row -> each.accept(activity(row)), values.toArray()));
    }

    private static long millis(Instant instant) {
        return instant.equals(Instant.MIN) ? Long.MIN_VALUE : instant.toEpochMilli();
    }

    @Override
    public void forEachExchange(Consumer<Exchange> each) {
        String seen = visible.all()
                ? ""
                : " AND EXISTS (SELECT 1 FROM activity a WHERE a.ws = e.ws AND a.id = e.activity AND "
                        + visible.activities("a.") + ")";
        ExchangeReader reader = new ExchangeReader();
        readers.read(sql -> sql.query(
                "SELECT e.contact, e.network || ' ' || e.kind || ' ' || e.direction, e.at, e.words, e.people,"
                        + " e.activity FROM exchange e WHERE e.ws = ? AND e.at < ?" + seen
                        + MeetingRows.EXCHANGES + " ORDER BY 1, 3, 6",
                row -> reader.read(row, each),
                ws,
                end,
                ws,
                dayAfter));
    }

    @Override
    public Map<Tally, Long> count(Instant from, Instant until) {
        Map<Tally, Long> counts = new HashMap<>();
        readers.read(sql -> sql.query(
                "SELECT a.kind, a.direction, count(*) FROM activity a WHERE a.ws = ? AND a.at >= ? AND a.at < ? AND "
                        + visible.activities("a.") + " GROUP BY a.kind, a.direction",
                row -> counts.put(
                        new Tally(Kind.valueOf(row.getString(1)), Direction.valueOf(row.getString(2))), row.getLong(3)),
                ws,
                millis(from),
                Math.min(end, millis(until))));
        return counts;
    }

    private static Network network(String id) {
        return id.equals("linkedin") ? Network.LINKEDIN : new Network(id);
    }

    private Activity activity(ResultSet row) throws SQLException {
        long actor = row.getLong(8);
        Party by = row.wasNull() ? null : people.party(actor);
        List<Party> with = new ArrayList<>(1);
        for (long key : Lists.keys(row.getString(9))) {
            Party one = people.party(key);
            if (with.stream().noneMatch(other -> Objects.equals(other.contact(), one.contact()))) {
                with.add(one);
            }
        }
        return new Activity(
                new ActivityId(row.getString(1)),
                network(row.getString(2)),
                Kind.valueOf(row.getString(3)),
                Direction.valueOf(row.getString(4)),
                Audience.valueOf(row.getString(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                Precision.valueOf(row.getString(7)),
                by,
                with,
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(21),
                row.getInt(13),
                People.uri(row.getString(14)),
                Lists.uris(row.getString(15)),
                Lists.read(row.getString(16)),
                Lists.numbers(row.getString(17)),
                row.getString(18),
                new SourceRow(row.getString(19), row.getInt(20)));
    }
}
