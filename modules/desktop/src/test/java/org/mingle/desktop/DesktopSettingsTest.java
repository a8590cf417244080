package org.mingle.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.desktop.window.Appearance;

class DesktopSettingsTest {
    @TempDir
    Path home;

    @Test
    void whatWasChosenIsThereTheNextTime() {
        new DesktopSettings(home).save(new Appearance(true, 130));
        assertThat(new DesktopSettings(home).load()).isEqualTo(new Appearance(true, 130));
        assertThat(home.resolve("conf/desktop.properties")).content().contains("dark=true", "text=130");
    }

    @Test
    void withoutAFileOrWithNonsenseItLooksAsUsual() throws IOException {
        assertThat(new DesktopSettings(home).load()).isEqualTo(new Appearance(false, 100));
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(home.resolve("conf/desktop.properties"), "dark=perhaps\ntext=huge\n");
        assertThat(new DesktopSettings(home).load()).isEqualTo(new Appearance(false, 100));
    }

    @Test
    void typeStaysReadable() {
        assertThat(new Appearance(false, 5_000).percent()).isEqualTo(200);
        assertThat(new Appearance(false, 1).percent()).isEqualTo(80);
    }
}
