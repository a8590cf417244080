package org.mingle.api.command;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One command of the command line.
 *
 * <p>Implement this as a service and {@code mingle NAME …} runs it; {@code mingle --help} lists it. Give the service the property {@link #NAME}: without it the
 * service is made whenever any command is called that nobody else has, to be asked for its name.
 *
 * <p><b>Called</b>: made when it is called, once, on the main thread of the process.
 * <p><b>Errors</b>: throw {@link UsageException} for wrong usage; anything else that is thrown is a fault of ours: the
 * person sees one sentence and the name of the log file, and the process exits with 4.
 * <p><b>Prove it</b>: extend {@code org.mingle.testing.CommandContractTest}.
 */
@ConsumerType
public interface Command {
    /** Property of the service: what {@link #name} returns. */
    String NAME = "mingle.command";

    /** Returns the word that calls it, lower case. */
    String name();

    /** Returns what it does, one line without a full stop. */
    String summary();

    /**
     * Runs it.
     *
     * @return 0 done, 1 done and what was checked fails, 2 wrong usage, 3 an input could not be used
     */
    int run(Invocation invocation);
}
