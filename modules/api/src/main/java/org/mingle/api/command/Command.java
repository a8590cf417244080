package org.mingle.api.command;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One command of the command line.
 *
 * <p>Implement this as a service and {@code mingle NAME …} runs it; {@code mingle --help} lists it.
 *
 * <p><b>Called</b>: once, on the main thread of the process.
 * <p><b>Errors</b>: throw {@link UsageException} for wrong usage; anything else that is thrown is a fault of ours: the
 * person sees one sentence and the name of the log file, and the process exits with 4.
 * <p><b>Prove it</b>: extend {@code org.mingle.testing.CommandContractTest}.
 */
@ConsumerType
public interface Command {
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
