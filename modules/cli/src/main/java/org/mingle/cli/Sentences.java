package org.mingle.cli;

import java.util.concurrent.Callable;
import org.mingle.api.command.Invocation;
import org.mingle.api.workspace.StoreException;

/** Work on files that the person named: what is wrong with them is no fault of ours. */
final class Sentences {
    private Sentences() {}

    /** Does it; a sentence of the store is told, and the exit code says that an input could not be used. */
    static int on(Invocation invocation, Callable<Integer> work) {
        try {
            return work.call();
        } catch (StoreException refused) {
            invocation.err().println(refused.getMessage());
            return EntryPoint.UNUSABLE;
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
