package org.mingle.guests.mastodon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingle.guests.life.Comment;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Message;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Post;
import org.mingle.guests.life.Repost;
import org.mingle.guests.packing.Json;
import org.mingle.guests.text.Draw;

/** What the guest says, oldest first: to everybody, to somebody, and in private, all in one list as the server writes it. */
final class Outbox {
    private static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
    private static final Pattern LINK = Pattern.compile("https://(\\S+?)(?=[.,;!?)]*(?:\\s|$))");

    private final Life life;
    private final Draw draw;
    private final String me;
    private final String followers;
    private final TreeMap<Long, Map<String, Object>> acts = new TreeMap<>();
    private final Map<String, String> own = new HashMap<>();

    private Outbox(Life life, Draw draw) {
        this.life = life;
        this.draw = draw;
        this.me = Server.id(life.owner);
        this.followers = me + "/followers";
    }

    static List<Object> of(Life life, Draw draw) {
        Outbox outbox = new Outbox(life, draw);
        life.posts.stream().sorted(Comparator.comparing(Post::at)).forEach(outbox::post);
        life.comments.stream().sorted(Comparator.comparing(Comment::at)).forEach(outbox::comment);
        life.reposts.stream().sorted(Comparator.comparing(Repost::at)).forEach(outbox::boost);
        life.messages.stream().filter(outbox::mine).forEach(outbox::message);
        return new ArrayList<>(outbox.acts.values());
    }

    /** Returns the number of a post: all but its lowest 16 bits are milliseconds since 1970. */
    static long number(Instant at, Draw draw) {
        return at.toEpochMilli() << 16 | draw.bits() & 0xffff;
    }

    private Person somebody() {
        return draw.pick(life.connections.subList(0, Math.min(15, life.connections.size())))
                .person();
    }

    private void post(Post post) {
        long number = number(post.at(), draw);
        own.put(post.link().replace("%3A", ":"), me + "/statuses/" + number);
        create(number, post.at(), post.text(), List.of(), List.of(PUBLIC), List.of(followers), "");
    }

    private void comment(Comment comment) {
        String parent = own.get(comment.link());
        Person to = parent == null ? somebody() : life.owner;
        if (parent == null) {
            Instant before = comment.at().minusSeconds(draw.between(600, 40_000));
            parent = Server.id(to) + "/statuses/" + number(before, draw);
        }
        List<Person> named = to == life.owner ? List.of() : List.of(to);
        List<String> cc = new ArrayList<>(List.of(followers));
        named.forEach(one -> cc.add(Server.id(one)));
        create(number(comment.at(), draw), comment.at(), comment.text(), named, List.of(PUBLIC), cc, parent);
    }

    private void boost(Repost repost) {
        Person author = draw.pick(life.connections).person();
        long number = number(repost.at(), draw);
        acts.put(
                number,
                act(
                        number,
                        "Announce",
                        repost.at(),
                        List.of(PUBLIC),
                        List.of(Server.id(author), followers),
                        Server.id(author) + "/statuses/" + number(repost.at().minusSeconds(3_600), draw)));
    }

    /** The archive has only what its owner wrote. */
    private boolean mine(Message message) {
        return message.from().equals(life.owner)
                && !message.draft()
                && message.folder().equals("INBOX")
                && message.to().stream().noneMatch(one -> one.slug().isEmpty());
    }

    private void message(Message message) {
        List<String> to = message.to().stream().map(Server::id).toList();
        create(number(message.at(), draw), message.at(), message.content(), message.to(), to, List.of(), "");
    }

    private void create(
            long number, Instant at, String text, List<Person> named, List<String> to, List<String> cc, String parent) {
        StringBuilder html = new StringBuilder("<p>");
        named.forEach(one -> html.append(Server.anchor(one)));
        html.append(markup(text)).append("</p>");
        String id = me + "/statuses/" + number;
        Map<String, Object> note = new LinkedHashMap<>(Json.object(
                "id",
                id,
                "type",
                "Note",
                "published",
                at,
                "url",
                Server.page(life.owner) + "/" + number,
                "attributedTo",
                me,
                "to",
                to,
                "cc",
                cc,
                "sensitive",
                false,
                "content",
                html,
                "contentMap",
                Json.object("en", html),
                "attachment",
                List.of(),
                "tag",
                named.stream().map(Server::mention).toList()));
        if (!parent.isEmpty()) {
            note.put("inReplyTo", parent);
        }
        if (to.contains(PUBLIC)) {
            note.put("likes", Json.object("type", "Collection", "totalItems", draw.between(0, 9)));
            note.put("shares", Json.object("type", "Collection", "totalItems", draw.between(0, 2)));
        }
        acts.put(number, act(number, "Create", at, to, cc, note));
    }

    private Map<String, Object> act(
            long number, String type, Instant at, List<String> to, List<String> cc, Object object) {
        return Json.object(
                "id", me + "/statuses/" + number + "/activity",
                "type", type,
                "actor", me,
                "published", at,
                "to", to,
                "cc", cc,
                "object", object);
    }

    /** Paragraphs, and addresses whose beginning is hidden. */
    private static String markup(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return LINK.matcher(escaped)
                .replaceAll("<a href=\"https://$1\" rel=\"nofollow\"><span class=\"invisible\">https://</span>$1</a>")
                .replaceAll("\\s*\\n\\s*\\n\\s*", "</p><p>")
                .replace("\n", "<br />");
    }
}
