package org.mingle.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;

/** A sink that counts what it is given, drops it, and answers nothing. */
final class Dropped {
    private final Sink sink;
    private long records;
    private long skipped;

    Dropped() {
        InvocationHandler log = (proxy, method, arguments) -> {
            skipped += method.getName().equals("skipped") ? 1 : 0;
            return null;
        };
        Object silent = Proxy.newProxyInstance(FileLog.class.getClassLoader(), new Class<?>[] {FileLog.class}, log);
        InvocationHandler counting = (proxy, method, arguments) -> switch (method.getName()) {
            case "activity", "card" -> {
                records++;
                yield null;
            }
            case "file" -> silent;
            case "expectedOwner" -> Optional.empty();
            default -> null;
        };
        this.sink = (Sink) Proxy.newProxyInstance(Sink.class.getClassLoader(), new Class<?>[] {Sink.class}, counting);
    }

    Sink sink() {
        return sink;
    }

    /** Returns how many activities and cards there were. */
    long records() {
        return records;
    }

    /** Returns how many rows could not be read. */
    long skipped() {
        return skipped;
    }
}
