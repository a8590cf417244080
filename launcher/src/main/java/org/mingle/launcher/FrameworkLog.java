package org.mingle.launcher;

import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Sends what the framework has to say to the log, instead of the screen. */
final class FrameworkLog extends Logger {

    @Override
    protected void doLog(int level, @Nullable String message, @Nullable Throwable thrown) {
        log(LoggerFactory.getLogger("org.osgi.framework"), level, String.valueOf(message), thrown);
    }

    /** Levels 1 to 4 are those of the OSGi log service: error, warning, info, debug. */
    static void log(org.slf4j.Logger logger, int level, String message, @Nullable Throwable thrown) {
        switch (level) {
            case LOG_ERROR -> logger.error(message, thrown);
            case LOG_WARNING -> logger.warn(message, thrown);
            case LOG_INFO -> logger.info(message, thrown);
            default -> logger.debug(message, thrown);
        }
    }
}
