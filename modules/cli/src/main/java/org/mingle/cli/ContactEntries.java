package org.mingle.cli;

import java.util.List;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Identities;
import org.mingle.api.workspace.Entries;
import org.mingle.api.workspace.Workspace;

/** {@code mingle contacts forget|merge|note}: what is about one person or two. */
final class ContactEntries {
    private final Entries entries;
    private final Identities identities;
    private final Invocation invocation;

    ContactEntries(Workspace workspace, Invocation invocation) {
        this.entries = workspace.entries();
        this.identities = workspace.identities();
        this.invocation = invocation;
    }

    int run(String verb, List<String> words) {
        return switch (verb) {
            case "forget" -> forget(words);
            case "merge" -> merge(words);
            default -> note(words);
        };
    }

    private int forget(List<String> words) {
        need(words.size() == 1, "mingle contacts forget ID");
        return done(entries.forget(id(words)), words.get(0), "Forgotten, and kept out of later imports.");
    }

    private int merge(List<String> words) {
        need(words.size() == 2 && !words.get(0).equals(words.get(1)), "mingle contacts merge KEPT-ID OTHER-ID");
        boolean known = identities.merge(id(words), new ContactId(words.get(1)));
        return done(known, words.get(0) + " or no contact " + words.get(1), "Merged.");
    }

    private int note(List<String> words) {
        need(!words.isEmpty(), "mingle contacts note ID TEXT");
        String text = String.join(" ", words.subList(1, words.size()));
        return done(entries.note(id(words), text), words.get(0), text.isEmpty() ? "Note removed." : "Noted.");
    }

    private static ContactId id(List<String> words) {
        need(!words.get(0).isBlank(), "mingle contacts forget|merge|note ID …");
        return new ContactId(words.get(0));
    }

    private static void need(boolean right, String usage) {
        if (!right) {
            throw new UsageException("Call it like this: " + usage);
        }
    }

    private int done(boolean known, String who, String sentence) {
        invocation
                .err()
                .println(known ? sentence : "There is no contact " + who + ". 'mingle contacts' lists their ids.");
        return known ? 0 : EntryPoint.UNUSABLE;
    }
}
