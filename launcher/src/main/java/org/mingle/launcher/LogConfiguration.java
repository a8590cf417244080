package org.mingle.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.service.cm.ManagedService;

/** How much the person wants logged: what the file in {@code conf} says when Mingle starts, and what Config Admin says from then on. */
final class LogConfiguration implements ManagedService {

    private final Path file;

    LogConfiguration(Path conf) {
        file = conf.resolve(LogLevels.PID + ".cfg");
    }

    /** Read the file, so that also what happens before Config Admin runs is logged as wanted. */
    LogLevels inFile() {
        if (!Files.exists(file)) {
            return LogLevels.USUAL;
        }
        Properties settings = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            settings.load(text);
        } catch (IOException | IllegalArgumentException e) {
            return LogLevels.USUAL;
        }
        return LogLevels.of(
                settings.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, settings::getProperty)));
    }

    /** Under which name Config Admin knows this. */
    static Dictionary<String, Object> properties() {
        return new Hashtable<>(Map.of(Constants.SERVICE_PID, LogLevels.PID));
    }

    @Override
    public void updated(@Nullable Dictionary<String, ?> settings) {
        // Right after a start Config Admin still has what the file said at the one before.
        Logs.level(settings == null || Files.exists(file) ? inFile() : LogLevels.of(map(settings)));
    }

    private static Map<String, Object> map(Dictionary<String, ?> settings) {
        Map<String, Object> map = new HashMap<>();
        Collections.list(settings.keys()).forEach(key -> map.put(key, settings.get(key)));
        return map;
    }
}
