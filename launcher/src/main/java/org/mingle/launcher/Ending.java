package org.mingle.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Hears when somebody ends this process, by Ctrl+C, by logging out or by a signal. A hook for the end of Java would be called all the same when a plug-in ends the process, so
 * that nobody could tell who it was.
 */
final class Ending implements AutoCloseable {

    private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");

    private final Map<Signal, SignalHandler> before = new HashMap<>();

    /** @param told called before whatever happens usually */
    Ending(Runnable told) {
        for (String name : SIGNALS) {
            try {
                Signal signal = new Signal(name);
                SignalHandler usual = Signal.handle(signal, SignalHandler.SIG_DFL);
                before.put(signal, usual);
                Signal.handle(signal, each -> {
                    told.run();
                    usual.handle(each);
                });
            } catch (IllegalArgumentException notHere) {
                // Not every system has all of them, and an option of Java may want them for others.
            }
        }
    }

    /** Hear no more. */
    @Override
    public void close() {
        before.forEach(Signal::handle);
        before.clear();
    }
}
