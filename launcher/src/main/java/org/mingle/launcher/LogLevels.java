package org.mingle.launcher;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much is logged.
 *
 * @param root for everything that no name below says otherwise of
 * @param named by the beginning of a logger's name
 * @param mistakes keys whose value is no level
 */
record LogLevels(String root, Map<String, String> named, List<String> mistakes) {

    static final String PID = "org.mingle.log";
    static final List<String> KNOWN = List.of("OFF", "ERROR", "WARN", "INFO", "DEBUG", "TRACE");
    static final LogLevels USUAL = new LogLevels("INFO", Map.of(), List.of());

    private static final String KEY = "level";

    /** @param settings {@code level} for everything and {@code level.NAME} for a name; other keys are somebody else's */
    static LogLevels of(Map<String, ?> settings) {
        String root = USUAL.root();
        Map<String, String> named = new HashMap<>();
        List<String> mistakes = new ArrayList<>();
        for (Map.Entry<String, ?> setting : settings.entrySet()) {
            String key = setting.getKey();
            String level = String.valueOf(setting.getValue()).strip().toUpperCase(Locale.ROOT);
            boolean all = key.equals(KEY);
            if ((all || key.startsWith(KEY + ".")) && !KNOWN.contains(level)) {
                mistakes.add(key);
            } else if (all) {
                root = level;
            } else if (key.startsWith(KEY + ".")) {
                named.put(key.substring(KEY.length() + 1), level);
            }
        }
        return new LogLevels(root, Map.copyOf(named), List.copyOf(mistakes));
    }

    void applyTo(LoggerContext context) {
        for (Logger logger : context.getLoggerList()) {
            logger.setLevel(logger.getName().equals(Logger.ROOT_LOGGER_NAME) ? Level.valueOf(root) : null);
        }
        named.forEach((name, level) -> context.getLogger(name).setLevel(Level.valueOf(level)));
    }
}
