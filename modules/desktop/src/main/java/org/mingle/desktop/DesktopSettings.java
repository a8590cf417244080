package org.mingle.desktop;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.mingle.desktop.window.Appearance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers how the window looks, in {@code conf/desktop.properties} of the home folder. */
final class DesktopSettings {
    private final Path file;

    DesktopSettings(Path home) {
        this.file = home.resolve("conf").resolve("desktop.properties");
    }

    /** Returns what was remembered, the usual when nothing was or the file cannot be read. */
    Appearance load() {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                log().warn("The settings of the window cannot be read; it looks as usual", e);
            }
        }
        boolean dark = Boolean.parseBoolean(properties.getProperty("dark", "false"));
        try {
            return new Appearance(
                    dark, Integer.parseInt(properties.getProperty("text", "100").strip()));
        } catch (NumberFormatException e) {
            return new Appearance(dark, Appearance.USUAL);
        }
    }

    /** Found when there is something to say: the log wakes up on another thread while the first window is dressed. */
    private static Logger log() {
        return LoggerFactory.getLogger(DesktopSettings.class);
    }

    void save(Appearance appearance) {
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                writer.write("# How Mingle's window looks: dark=true|false, text=size in percent\n");
                writer.write("dark=" + appearance.dark() + "\ntext=" + appearance.percent() + "\n");
            }
        } catch (IOException e) {
            log().warn("The settings of the window cannot be written", e);
        }
    }
}
