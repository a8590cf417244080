package org.mingle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Objects;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Invocation;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/** Reads lines and has Gogo execute them, up to {@code exit} or the end of the input. */
final class ShellSession {
    private static final String PROMPT = "mingle> ";

    private final BundleContext framework;
    private final Bundle system;
    private final Invocation invocation;
    private final PrintStream out;

    ShellSession(BundleContext framework, Invocation invocation) {
        this.framework = framework;
        this.system = framework.getBundle(0);
        this.invocation = invocation;
        this.out = invocation.out();
    }

    int run() {
        closeTheDoor();
        CommandProcessor gogo = Objects.requireNonNull(
                framework.getService(framework.getServiceReference(CommandProcessor.class)), "Gogo has started");
        try (CommandSession session = gogo.createSession(invocation.in(), out, invocation.err())) {
            session.put("SCOPE", "gogo:*");
            // What a bundle context can do, such as servicereferences and installbundle.
            execute(session, "addcommand context ${.context}");
            BufferedReader lines = new BufferedReader(new InputStreamReader(invocation.in(), StandardCharsets.UTF_8));
            String line = ask(lines);
            while (line != null && !line.equals("exit")) {
                execute(session, line);
                line = system.getState() == Bundle.ACTIVE ? ask(lines) : null;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        out.println();
        return 0;
    }

    /** Gogo brings a command that opens a port; Mingle opens none. */
    private void closeTheDoor() {
        Dictionary<String, Object> properties = new Hashtable<>(Map.of(
                CommandProcessor.COMMAND_SCOPE, "gogo",
                CommandProcessor.COMMAND_FUNCTION, "telnetd",
                Constants.SERVICE_RANKING, 1));
        Function refusal = (session, arguments) -> "Mingle opens no port.";
        framework.registerService(Function.class, refusal, properties);
    }

    private @Nullable String ask(BufferedReader lines) throws IOException {
        out.print(PROMPT);
        out.flush();
        String line = lines.readLine();
        return line == null ? null : line.strip();
    }

    private void execute(CommandSession session, String line) {
        if (line.isEmpty()) {
            return;
        }
        try {
            Object result = session.execute(line);
            session.put("_", result);
            if (result != null) {
                out.println(session.format(result, Converter.INSPECT));
            }
        } catch (Exception wrong) {
            session.put("exception", wrong);
            String message = wrong.getMessage();
            invocation.err().println(message == null ? wrong.getClass().getSimpleName() : message);
        }
        out.flush();
    }
}
