package org.mingle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
@Component
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
        @Parameters(paramLabel = "FILE|-", arity = "0..1", description = "the draft; standard input when not given")
        String file = "-";

        @Option(names = "--network", paramLabel = "NETWORK", description = "linkedin, x, mastodon or blog")
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
            if (!network.matches("linkedin|x|mastodon|blog")) {
                throw new UsageException("--network is linkedin, x, mastodon or blog.");
            }
            return new Network(network);
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
        LocalDate asOf = invocation.asOf() == null ? Today.SYSTEM.date() : invocation.asOf();
        String name = options.lines == null ? options.file : options.lines;
        try (Workspace workspace = own(invocation);
                BufferedReader reader = new BufferedReader(open(name, invocation))) {
            boolean remarks = options.lines == null
                    ? one(reader, network, options, workspace, asOf, invocation)
                    : many(reader, network, options, workspace, asOf, invocation);
            return options.strict && remarks ? 1 : 0;
        } catch (CharacterCodingException coding) {
            invocation.err().println(name + " is not a UTF-8 text. Save it as UTF-8 and try again.");
            return EntryPoint.UNUSABLE;
        } catch (IOException unreadable) {
            invocation.err().println("Cannot read " + name + ". Is it there, and is it a text file?");
            return EntryPoint.UNUSABLE;
        }
    }

    private @Nullable Workspace own(Invocation invocation) {
        return workspaces.list().contains(invocation.workspace()) ? workspaces.open(invocation.workspace()) : null;
    }

    private static Reader open(String name, Invocation invocation) throws IOException {
        return name.equals("-")
                ? new InputStreamReader(invocation.in(), StandardCharsets.UTF_8.newDecoder())
                : Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8);
    }

    private boolean one(
            BufferedReader reader,
            Network network,
            Options options,
            @Nullable Workspace workspace,
            LocalDate asOf,
            Invocation invocation)
            throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            text.append(buffer, 0, n);
        }
        Review review = coach.review(new Draft(text.toString(), network, options.language), workspace, asOf);
        if (invocation.json()) {
            Json.print(invocation.out(), ReviewOutput.json(review), false);
        } else {
            ReviewOutput.text(invocation.out(), review);
        }
        return !review.remarks().isEmpty();
    }

    private boolean many(
            BufferedReader reader,
            Network network,
            Options options,
            @Nullable Workspace workspace,
            LocalDate asOf,
            Invocation invocation)
            throws IOException {
        boolean remarks = false;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            Review review = coach.review(new Draft(line, network, options.language), workspace, asOf);
            Json.print(invocation.out(), ReviewOutput.json(review), true);
            remarks |= !review.remarks().isEmpty();
        }
        return remarks;
    }
}
