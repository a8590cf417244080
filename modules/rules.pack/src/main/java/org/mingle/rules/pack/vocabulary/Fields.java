package org.mingle.rules.pack.vocabulary;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.STRING;
import static dev.cel.common.types.SimpleType.TIMESTAMP;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingle.rules.pack.expression.Shape;

/** The fields of everything that rules look at. */
public final class Fields {
    private static final CelType TEXTS = ListType.create(STRING);

    public static final Shape ACTIVITY = shape("activity")
            .with(STRING, "kind", "direction", "network", "text", "url", "thread", "about", "by", "duplicateOf")
            .with(BOOL, "pending", "public", "question", "announcement", "personal", "claim", "bait", "link")
            .with(TIMESTAMP, "at")
            .with(DOUBLE, "words")
            .with(TEXTS, "with", "mentions")
            .build();

    public static final Shape TIE = shape("tie")
            .with(STRING, "name", "company", "title", "stage", "watchedRole")
            .with(DOUBLE, "strength", "recency", "frequency", "reciprocity", "depth", "duration", "channels")
            .with(DOUBLE, "cadenceDays", "daysSilent", "daysOverdue", "turns", "received", "sent")
            .with(DOUBLE, "initiatedShare", "awaitingReplyDays")
            .with(TIMESTAMP, "lastContact", "firstContact", "connectedOn")
            .with(BOOL, "isNew", "openQuestion", "fading", "dormant", "lastSent", "lastAsks")
            .build();

    public static final Shape MARK = shape("mark")
            .with(STRING, "trait", "term")
            .with(DOUBLE, "from", "to")
            .build();

    public static final Shape POST = shape("post")
            .with(STRING, "text", "network", "duplicateOf", "url")
            .with(TEXTS, "acts", "links", "mentions", "unlike")
            .with(BOOL, "question", "rhetorical", "disclosure", "bait")
            .with(DOUBLE, "firstPerson", "words", "sentences", "ari", "claims", "superlatives")
            .with(DOUBLE, "valence", "politeness", "delta", "usualDelta")
            .with(ListType.create(MARK.type()), "marks")
            .with(TIMESTAMP, "at")
            .build();

    public static final Shape MOVE = shape("move")
            .with(STRING, "kind", "name", "company", "fromTitle", "toTitle", "role")
            .with(TIMESTAMP, "from", "to")
            .build();

    public static final Shape COMPANY = shape("company")
            .with(STRING, "name", "role", "coverage")
            .with(DOUBLE, "contacts")
            .with(ListType.create(TIE.type()), "ties")
            .with(ListType.create(MOVE.type()), "moves")
            .build();

    public static final Shape CANDIDATE = shape("candidate")
            .with(STRING, "name")
            .with(BOOL, "followed")
            .with(DOUBLE, "contacts")
            .build();

    public static final Shape RECONNECTION = shape("reconnection")
            .with(STRING, "name", "company", "title")
            .with(DOUBLE, "silentDays", "turnsBefore")
            .with(TIMESTAMP, "on")
            .build();

    public static final Shape QUESTION = shape("question")
            .with(STRING, "title", "text", "url", "network", "topic", "reason", "askedBy")
            .with(TIMESTAMP, "at")
            .with(DOUBLE, "match")
            .build();

    public static final Shape CHANNEL = shape("channel")
            .with(STRING, "network", "title")
            .with(DOUBLE, "publicActs", "posts", "replies", "reposts", "privateActs", "contacts", "daysSilent")
            .with(DOUBLE, "conversationRatio", "broadcastShare", "questionShare", "claimed")
            .build();

    public static final Shape POSITION = shape("position")
            .with(STRING, "title", "organisation")
            .with(BOOL, "current")
            .build();

    public static final Shape CERTIFICATION = shape("certification")
            .with(STRING, "name", "authority")
            .with(TIMESTAMP, "from", "until")
            .build();

    public static final Shape PROFILE = shape("profile")
            .with(STRING, "network", "name", "headline", "summary")
            .with(DOUBLE, "firstPerson")
            .with(ListType.create(POSITION.type()), "positions")
            .with(ListType.create(CERTIFICATION.type()), "certifications")
            .with(TEXTS, "skills", "silentSkills")
            .build();

    /** Everything that has fixed fields. */
    public static final List<Shape> ALL = List.of(
            ACTIVITY,
            TIE,
            MARK,
            POST,
            MOVE,
            COMPANY,
            CANDIDATE,
            RECONNECTION,
            QUESTION,
            CHANNEL,
            POSITION,
            CERTIFICATION,
            PROFILE);

    private Fields() {}

    private static Builder shape(String name) {
        return new Builder(name);
    }

    private static final class Builder {
        private final String name;
        private final Map<String, CelType> fields = new LinkedHashMap<>();

        Builder(String name) {
            this.name = name;
        }

        Builder with(CelType type, String... names) {
            for (String each : names) {
                fields.put(each, type);
            }
            return this;
        }

        Shape build() {
            return new Shape(name, fields);
        }
    }
}
