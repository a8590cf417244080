package org.mingle.guests.persona;

import java.util.List;
import java.util.Map;
import org.mingle.guests.life.Message;
import org.mingle.guests.life.Person;

/** What lies in everybody's inbox and counts for nothing: advertising, junk, a draft, a word from an account that is gone. */
final class Clutter {
    private Clutter() {}

    static void scatter(Story story) {
        for (int i = story.draw.between(1, 3); i > 0; i--) {
            advertisement(story, story.draw.between(3, 300));
        }
        Person stranger = story.cast.person();
        var junk = story.pen.write("clutter.spam", Map.of());
        story.life.messages.add(
                message(stranger, story.life.owner, story.draw.between(10, 200), story, junk, "SPAM", false));
        Person friend = story.life.connections.get(0).person();
        String draft = story.pen.write("clutter.draft", Map.of("friend", friend.first()));
        story.life.messages.add(
                message(story.life.owner, friend, story.draw.between(2, 60), story, draft, "INBOX", true));
        String gone = story.pen.write("clutter.gone", Map.of());
        story.life.messages.add(
                message(Person.GONE, story.life.owner, story.draw.between(200, 400), story, gone, "ARCHIVE", false));
    }

    private static Message message(
            Person from, Person to, int daysAgo, Story story, String text, String folder, boolean draft) {
        return new Message("", "", from, List.of(to), story.at(daysAgo), "", text, folder, draft);
    }

    private static void advertisement(Story story, int daysAgo) {
        Person sender = new Person(story.cast.company(), "Team", "", "", "", "");
        story.life.messages.add(new Message(
                "sponsored-" + story.draw.bits(),
                "",
                sender,
                List.of(story.life.owner),
                story.at(daysAgo),
                story.pen.write("clutter.subject", Map.of()),
                story.pen.write("clutter.advertisement", Map.of()),
                "INBOX",
                false));
    }
}
