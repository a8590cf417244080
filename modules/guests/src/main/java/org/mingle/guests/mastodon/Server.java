package org.mingle.guests.mastodon;

import java.util.List;
import java.util.Map;
import org.mingle.guests.life.Person;
import org.mingle.guests.packing.Json;

/** Where people are at home in the fediverse: everybody always on the same one of three servers. */
final class Server {
    private static final List<String> DOMAINS = List.of("party.example", "craft.example", "town.example");

    private Server() {}

    private static String domain(Person person) {
        return DOMAINS.get((int) (person.number() % DOMAINS.size()));
    }

    /** Returns the id that servers know somebody by. */
    static String id(Person person) {
        return "https://" + domain(person) + "/users/" + person.handle();
    }

    static String page(Person person) {
        return "https://" + domain(person) + "/@" + person.handle();
    }

    /** Returns the tag of somebody mentioned. */
    static Map<String, Object> mention(Person person) {
        return Json.object("type", "Mention", "href", id(person), "name", "@" + person.handle() + "@" + domain(person));
    }

    /** Returns how somebody is mentioned in a text: without the server. */
    static String anchor(Person person) {
        return "<span class=\"h-card\"><a href=\"" + page(person) + "\" class=\"u-url mention\">@<span>"
                + person.handle() + "</span></a></span> ";
    }
}
