package org.mingle.launcher;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Sends what is logged with Java's own logging to the log file; Java makes one of these when it is first used, instead of its console handler. */
public final class PlatformLog extends Handler {

    private static final int DEBUG = 4;

    public PlatformLog() {
        LogManager.getLogManager().getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        int severity = entry.getLevel().intValue();
        int level = severity >= Level.SEVERE.intValue() ? 1 : severity >= Level.WARNING.intValue() ? 2 : DEBUG;
        String name = entry.getLoggerName();
        FrameworkLog.log(
                LoggerFactory.getLogger(name == null ? "java.util.logging" : name),
                level,
                new SimpleFormatter().formatMessage(entry),
                entry.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
