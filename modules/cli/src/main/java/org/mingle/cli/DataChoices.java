package org.mingle.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.workspace.Choices;
import org.mingle.api.workspace.Workspace;

/** {@code mingle data texts|exclude}: what is not to be kept. */
final class DataChoices {
    private final Choices choices;
    private final Invocation invocation;

    DataChoices(Workspace workspace, Invocation invocation) {
        this.choices = workspace.choices();
        this.invocation = invocation;
    }

    int texts(String choice) {
        switch (choice) {
            case "" -> say();
            case "keep" -> {
                choices.texts(true);
                invocation.err().println("Texts of private messages are kept from the next import on.");
            }
            case "counts" -> {
                int erased = choices.texts(false);
                invocation
                        .err()
                        .println("Only counts and dates of private messages are kept. "
                                + Wording.count(erased, "text was", "texts were") + " erased.");
            }
            default ->
                throw new UsageException("Call it like this: mingle data texts keep, or mingle data texts counts");
        }
        return 0;
    }

    private void say() {
        if (invocation.json()) {
            Json.print(invocation.out(), Json.object("texts", choices.texts() ? "keep" : "counts"), false);
        } else {
            invocation.out().println(choices.texts() ? "keep" : "counts");
        }
    }

    int exclude(String who, @Nullable String remove) {
        if (remove != null) {
            boolean known = choices.include(remove);
            invocation
                    .err()
                    .println(known ? "Let in again, from the next import on." : "'" + remove + "' is not left out.");
            return known ? 0 : EntryPoint.UNUSABLE;
        }
        if (!who.isBlank()) {
            boolean added = choices.exclude(who);
            invocation
                    .err()
                    .println(
                            added
                                    ? "Left out of later imports. What is kept already stays; 'mingle contacts forget ID'"
                                            + " erases it."
                                    : "Left out already.");
            return 0;
        }
        List<String> excluded = choices.exclusions();
        if (invocation.json()) {
            Json.print(invocation.out(), excluded, false);
        } else if (excluded.isEmpty()) {
            invocation.out().println("Nobody is left out.");
        } else {
            excluded.forEach(invocation.out()::println);
        }
        return 0;
    }
}
