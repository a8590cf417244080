package org.mingle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.Draft;
import org.mingle.api.coach.Review;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.Network;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle check}: coaches a draft before it is posted. */
@Component(property = Command.NAME + "=check")
public final class CheckCommand implements Command {
    private final Coach coach;
    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public CheckCommand(@Reference Coach coach, @Reference Workspaces workspaces) {
        this.coach = coach;
        this.workspaces = workspaces;
    }

    static final class Options {
        @Parameters(
                paramLabel = "FILE|-",
                hideParamSyntax = true,
                arity = "0..1",
                description = "the draft; standard input when not given")
        @Nullable
        String file;

        @Option(names = "--network", paramLabel = "NETWORK", description = "linkedin, x, mastodon, bluesky or blog")
        String network = "linkedin";

        @Option(names = "--language", paramLabel = "CODE", description = "such as en; found out when not given")
        @Nullable
        String language;

        @Option(names = "--lines", paramLabel = "FILE", description = "one text a line, one JSON object a line")
        @Nullable
        String lines;

        @Option(names = "--strict", description = "exit with 1 when there is anything to remark")
        boolean strict;

        Network place() {
            if (!network.matches("linkedin|x|mastodon|bluesky|blog")) {
                throw new UsageException("--network is linkedin, x, mastodon, bluesky or blog.");
            }
            return new Network(network);
        }

        String input() {
            if (lines != null && file != null) {
                throw new UsageException("Either a FILE with one draft, or --lines FILE with one a line.");
            }
            return lines != null ? lines : file != null ? file : DraftText.STANDARD_INPUT;
        }
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "Coaches a draft before you post it; nothing is kept";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        Network network = options.place();
        String input = options.input();
        LocalDate asOf = Today.SYSTEM.or(invocation.asOf());
        try (Workspace workspace = own(invocation);
                BufferedReader reader = DraftText.open(input, invocation.in())) {
            Function<String, Review> review =
                    text -> coach.review(new Draft(text, network, options.language), workspace, asOf);
            boolean remarks = options.lines == null
                    ? one(DraftText.all(reader), review, invocation)
                    : many(reader, review, invocation);
            return options.strict && remarks ? 1 : 0;
        } catch (CharacterCodingException coding) {
            invocation
                    .err()
                    .println("Cannot read " + DraftText.called(input)
                            + ": it is not a UTF-8 text. Save it as UTF-8 and try again.");
            return EntryPoint.UNUSABLE;
        } catch (IOException unreadable) {
            invocation
                    .err()
                    .println("Cannot read " + DraftText.called(input) + ". Is it there, and is it a text file?");
            return EntryPoint.UNUSABLE;
        }
    }

    /** Looking at a draft makes no workspace: nothing is kept. */
    private @Nullable Workspace own(Invocation invocation) {
        KeptWorkspace.require(workspaces, invocation.workspace());
        return workspaces.list().contains(invocation.workspace()) ? workspaces.open(invocation.workspace()) : null;
    }

    private static boolean one(String text, Function<String, Review> review, Invocation invocation) {
        Review answer = review.apply(text);
        if (invocation.json()) {
            Json.print(invocation.out(), ReviewOutput.json(answer), false);
        } else {
            ReviewOutput.text(invocation.out(), answer);
        }
        return !answer.remarks().isEmpty();
    }

    private static boolean many(BufferedReader reader, Function<String, Review> review, Invocation invocation)
            throws IOException {
        boolean remarks = false;
        for (String line = DraftText.line(reader); line != null; line = DraftText.line(reader)) {
            Review answer = review.apply(line);
            Json.print(invocation.out(), ReviewOutput.json(answer), true);
            remarks |= !answer.remarks().isEmpty();
        }
        return remarks;
    }
}
