package org.mingle.launcher;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.osgi.framework.BundleException;

/**
 * What the log says of a fault: its kinds and its places. What a parser, a database or a plug-in has to say about the value it failed on quotes that value, which is
 * somebody's name or words; so messages are left out, except those that speak of code.
 */
final class FaultText {

    private static final int SHORTEST_QUOTE = 3;

    private FaultText() {}

    /** Write the kind of a fault, its stack, and the same of its causes; each line ends with a line break. */
    static String of(Throwable fault) {
        StringBuilder text = new StringBuilder(2_000);
        for (Throwable one : chain(fault)) {
            text.append(one == fault ? "" : "Caused by: ").append(kind(one)).append('\n');
            for (StackTraceElement place : one.getStackTrace()) {
                text.append("\tat ").append(place).append('\n');
            }
        }
        return text.toString();
    }

    /** Take out of a sentence what faults would say themselves; many put it there with a plus sign. */
    static String without(Throwable fault, String sentence) {
        String rest = sentence;
        for (Throwable one : chain(fault)) {
            String message = one.getMessage();
            if (message != null && message.length() >= SHORTEST_QUOTE && !isAboutCode(one)) {
                rest = rest.replace(message, "…");
            }
        }
        return rest;
    }

    private static List<Throwable> chain(Throwable fault) {
        List<Throwable> chain = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable one = fault; one != null && seen.add(one); one = one.getCause()) {
            chain.add(one);
        }
        return chain;
    }

    private static String kind(Throwable fault) {
        String name = fault.getClass().getName();
        if (fault instanceof SQLException sql) {
            return name + ", code " + sql.getErrorCode() + ", state " + sql.getSQLState();
        }
        if (fault instanceof FileSystemException file && file.getReason() != null) {
            return name + ": " + file.getReason();
        }
        return isAboutCode(fault) ? fault.toString() : name;
    }

    private static boolean isAboutCode(Throwable fault) {
        return fault instanceof BundleException
                || fault instanceof LinkageError
                || fault instanceof ClassNotFoundException;
    }
}
