package org.mingle.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Certification;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Position;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;

/** A profile in one column. */
final class ProfileText {
    private ProfileText() {}

    static String write(Profile profile) {
        return Tree.write(json -> {
            json.writeStringField("network", profile.network().id());
            text(json, "name", profile.name());
            text(json, "headline", profile.headline());
            text(json, "summary", profile.summary());
            Tree.array(json, "websites", profile.websites(), (to, one) -> to.writeString(one.toString()));
            Tree.array(json, "skills", profile.skills(), JsonGenerator::writeString);
            Tree.array(json, "positions", profile.positions(), ProfileText::position);
            Tree.array(json, "certifications", profile.certifications(), ProfileText::certification);
            if (profile.source() != null) {
                source(json, profile.source());
            }
        });
    }

    private static void position(JsonGenerator json, Position one) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", one.title());
        text(json, "organisation", one.organisation());
        span(json, one.from(), one.until(), one.source());
    }

    private static void certification(JsonGenerator json, Certification one) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", one.name());
        text(json, "authority", one.authority());
        span(json, one.from(), one.until(), one.source());
    }

    private static void span(JsonGenerator json, @Nullable LocalDate from, @Nullable LocalDate until, SourceRow source)
            throws IOException {
        text(json, "from", Objects.toString(from, null));
        text(json, "until", Objects.toString(until, null));
        source(json, source);
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, SourceRow source) throws IOException {
        json.writeStringField("file", source.file());
        json.writeNumberField("line", source.line());
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    static Profile read(String content) {
        Tree tree = Tree.read(content);
        return new Profile(
                new Network(tree.must("network")),
                tree.text("name"),
                tree.text("headline"),
                tree.text("summary"),
                tree.texts("websites").stream()
                        .flatMap(one -> Stream.ofNullable(People.uri(one)))
                        .toList(),
                tree.has("positions")
                        ? tree.list(
                                "positions",
                                one -> new Position(
                                        one.must("title"),
                                        one.text("organisation"),
                                        one.date("from"),
                                        one.date("until"),
                                        source(one)))
                        : null,
                tree.has("skills") ? tree.texts("skills") : null,
                tree.has("certifications")
                        ? tree.list(
                                "certifications",
                                one -> new Certification(
                                        one.must("name"),
                                        one.text("authority"),
                                        one.date("from"),
                                        one.date("until"),
                                        source(one)))
                        : null,
                tree.has("file") ? source(tree) : null);
    }

    private static SourceRow source(Tree tree) {
        return new SourceRow(tree.must("file"), tree.number("line"));
    }

    /** Returns the older profile with all that the newer one knows. */
    static Profile merge(Profile older, Profile newer) {
        return new Profile(
                newer.network(),
                first(newer.name(), older.name()),
                first(newer.headline(), older.headline()),
                first(newer.summary(), older.summary()),
                newer.websites().isEmpty() ? older.websites() : newer.websites(),
                first(newer.positions(), older.positions()),
                first(newer.skills(), older.skills()),
                first(newer.certifications(), older.certifications()),
                first(newer.source(), older.source()));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
