package org.mingle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Network;

/** Makes exchanges of rows, of which there are hundreds of thousands: what repeats is made once. */
final class ExchangeReader {
    private final Map<String, Sort> sorts = new HashMap<>();
    private long key = -1;
    private ContactId contact = People.id(key);
    private String former = "";

    private record Sort(Network network, Kind kind, Direction direction) {
        static Sort of(String words) {
            String[] word = words.split(" ");
            return new Sort(new Network(word[0]), Kind.valueOf(word[1]), Direction.valueOf(word[2]));
        }
    }

    /** Hands over each activity with a person once, also when they took part under two names; a meeting once a side. */
    void read(ResultSet row, Consumer<Exchange> each) throws SQLException {
        String activity = row.getString(6);
        if (row.getLong(1) != key) {
            key = row.getLong(1);
            contact = People.id(key);
        } else if (activity.equals(former)) {
            return;
        }
        former = activity;
        Sort sort = sorts.computeIfAbsent(row.getString(2), Sort::of);
        Exchange exchange = new Exchange(
                contact,
                sort.network,
                sort.kind,
                sort.direction,
                Instant.ofEpochMilli(row.getLong(3)),
                row.getInt(4),
                row.getInt(5),
                new ActivityId(activity));
        each.accept(exchange);
        if (sort.kind == Kind.MEETING) {
            each.accept(answered(exchange));
        }
    }

    private static Exchange answered(Exchange met) {
        return new Exchange(
                met.contact(),
                met.network(),
                met.kind(),
                Direction.RECEIVED,
                met.at(),
                met.words(),
                met.people(),
                met.activity());
    }
}
