package org.mingle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.guest.Guest;
import org.mingle.api.guest.Guests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle guests}: the synthetic people. */
@Component(property = Command.NAME + "=guests")
public final class GuestsCommand implements Command {
    private static final List<String> NETWORKS =
            List.of("linkedin.zip", "x.zip", "mastodon.zip", "bluesky.car", "wordpress.xml", "contacts.vcf");

    private final Guests guests;

    /** Called by Declarative Services. */
    @Activate
    public GuestsCommand(@Reference Guests guests) {
        this.guests = guests;
    }

    static final class Options {
        @Parameters(
                paramLabel = "list|write DIR",
                hideParamSyntax = true,
                arity = "0..*",
                description = "'list', or 'write DIR' for DIR/<id>/linkedin.zip and one for each other network")
        List<String> words = new ArrayList<>();

        @Option(
                names = "--seed",
                paramLabel = "N",
                description = "write variants: other names, dates, counts and wording, the same behaviour")
        long seed;

        @Option(names = "--with-earlier", description = "write the export of a year before as well, to see who moved")
        boolean earlier;
    }

    @Override
    public String name() {
        return "guests";
    }

    @Override
    public String summary() {
        return "Lists the made-up people, or writes them as exports";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        return switch (Arguments.task(this, options.words, "list", "write DIR")) {
            case "list" -> list(invocation);
            default -> write(Path.of(options.words.get(1)), options, invocation);
        };
    }

    private int list(Invocation invocation) {
        if (invocation.json()) {
            Json.print(
                    invocation.out(),
                    guests.list().stream()
                            .map(guest ->
                                    Json.object("id", guest.id(), "name", guest.name(), "summary", guest.summary()))
                            .toList(),
                    false);
        } else {
            guests.list()
                    .forEach(guest ->
                            invocation.out().printf("%-12s %-18s %s%n", guest.id(), guest.name(), guest.summary()));
        }
        return 0;
    }

    private int write(Path folder, Options options, Invocation invocation) {
        List<Map<String, @Nullable Object>> written = new ArrayList<>();
        try {
            for (Guest guest : guests.list()) {
                guests.write(guest.id(), options.seed, folder);
                NETWORKS.stream()
                        .map(network -> zip(folder, guest, network))
                        .filter(Files::exists)
                        .forEach(file -> written.add(Json.object("id", guest.id(), "file", file)));
                if (options.earlier) {
                    guests.writeEarlier(guest.id(), options.seed, folder);
                    written.add(Json.object("id", guest.id(), "file", zip(folder, guest, "linkedin-earlier.zip")));
                }
            }
        } catch (IOException cannot) {
            invocation.err().println("Cannot write to " + folder + ". Is it a folder, and is there room on the disk?");
            return EntryPoint.UNUSABLE;
        }
        if (invocation.json()) {
            Json.print(invocation.out(), written, false);
        } else {
            written.forEach(one -> invocation.out().println(one.get("file")));
        }
        return 0;
    }

    private static Path zip(Path folder, Guest guest, String name) {
        return folder.resolve(guest.id()).resolve(name);
    }
}
