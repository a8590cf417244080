package org.mingle.cli;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Identities;
import org.mingle.api.contact.Merge;
import org.mingle.api.contact.Proposal;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle duplicates}: who may be one person twice, what was merged, and taking that apart. */
@Component(property = Command.NAME + "=duplicates")
public final class DuplicatesCommand implements Command {
    private static final int SHOWN = 50;
    private static final String NO_PAIR =
            "There are no two such people. 'mingle duplicates' and 'mingle contacts' list their ids.";

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public DuplicatesCommand(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    static final class Options {
        @Parameters(
                paramLabel = "[merge ID ID | apart ID ID | merged | split MERGE]",
                hideParamSyntax = true,
                arity = "0..*",
                description =
                        "merge keeps the first id; apart: never the same person; merged: what was merged; split takes one"
                                + " apart")
        List<String> words = new ArrayList<>();

        @Option(names = "--limit", paramLabel = "N", description = "at most so many, otherwise 50")
        int limit = SHOWN;
    }

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public String summary() {
        return "Shows who may be one person twice; merge them, keep them apart, or split what was merged";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        List<String> words = options.words;
        String verb = words.isEmpty() ? "" : words.get(0);
        try (Workspace workspace = KeptWorkspace.open(workspaces, invocation)) {
            Identities identities = workspace.identities();
            return switch (verb) {
                case "" -> list(identities.proposals(options.limit), invocation);
                case "merged" -> merged(identities.history(), invocation);
                case "merge" ->
                    done(
                            identities.merge(id(words, 1, 3), id(words, 2, 3)),
                            "Merged. 'mingle duplicates merged' lists it.",
                            NO_PAIR,
                            invocation);
                case "apart" ->
                    done(
                            identities.apart(id(words, 1, 3), id(words, 2, 3)),
                            "Kept apart from now on.",
                            NO_PAIR,
                            invocation);
                case "split" ->
                    done(
                            identities.split(id(words, 1, 2).value()),
                            "Taken apart, and kept apart from now on.",
                            "There is no merge " + words.get(1)
                                    + " that could be taken apart. 'mingle duplicates merged' lists them.",
                            invocation);
                default -> throw usage();
            };
        }
    }

    private static ContactId id(List<String> words, int at, int size) {
        if (words.size() != size || words.get(at).isBlank()) {
            throw usage();
        }
        return new ContactId(words.get(at));
    }

    private static UsageException usage() {
        return new UsageException(
                "Call it like this: mingle duplicates, or duplicates merge KEPT-ID OTHER-ID, apart ID ID, merged, split MERGE-ID");
    }

    private static int done(boolean known, String sentence, String otherwise, Invocation invocation) {
        invocation.err().println(known ? sentence : otherwise);
        return known ? 0 : EntryPoint.UNUSABLE;
    }

    private static int list(List<Proposal> proposals, Invocation invocation) {
        if (invocation.json()) {
            Json.print(
                    invocation.out(),
                    proposals.stream().map(DuplicatesCommand::json).toList(),
                    false);
        } else if (proposals.isEmpty()) {
            invocation.out().println("Nobody seems to be there twice.");
        }
        for (Proposal one : invocation.json() ? List.<Proposal>of() : proposals) {
            invocation
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%3.0f %%  %s %s  and  %s %s%n",
                            100 * one.likelihood(),
                            one.one(),
                            one.oneName(),
                            one.other(),
                            one.otherName());
            invocation.out().println("       for: " + String.join(", ", one.speaksFor()));
            if (!one.speaksAgainst().isEmpty()) {
                invocation.out().println("       against: " + String.join(", ", one.speaksAgainst()));
            }
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(Proposal one) {
        return Json.object(
                "one", Json.object("id", one.one(), "name", one.oneName()),
                "other", Json.object("id", one.other(), "name", one.otherName()),
                "likelihood", Json.number(one.likelihood()),
                "for", one.speaksFor(),
                "against", one.speaksAgainst());
    }

    private static int merged(List<Merge> merges, Invocation invocation) {
        if (invocation.json()) {
            Json.print(
                    invocation.out(),
                    merges.stream().map(DuplicatesCommand::json).toList(),
                    false);
        } else if (merges.isEmpty()) {
            invocation.out().println("Nobody was merged so far.");
        }
        for (Merge one : invocation.json() ? List.<Merge>of() : merges) {
            invocation
                    .out()
                    .printf(
                            "%-8s %s  %s and %s: %s%s%n",
                            one.id(),
                            one.kept(),
                            one.keptName(),
                            one.droppedName(),
                            one.reason(),
                            one.undone() ? " (taken apart)" : "");
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(Merge one) {
        return Json.object(
                "id", one.id(),
                "contact", one.kept(),
                "kept", one.keptName(),
                "dropped", one.droppedName(),
                "reason", one.reason(),
                "automatic", one.automatic(),
                "at", one.at().truncatedTo(ChronoUnit.SECONDS),
                "undone", one.undone());
    }
}
