package org.mingle.guests.life;

import java.time.Instant;
import java.util.List;

/** One row of the message file. */
public record Message(
        String conversation,
        String title,
        Person from,
        List<Person> to,
        Instant at,
        String subject,
        String content,
        String folder,
        boolean draft) {
    public Message {
        to = List.copyOf(to);
    }

    public static Message between(Person from, Person to, Instant at, String content) {
        return new Message("", "", from, List.of(to), at, "", content, "INBOX", false);
    }
}
