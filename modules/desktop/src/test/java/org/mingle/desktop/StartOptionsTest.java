package org.mingle.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartOptionsTest {

    private static StartOptions of(String... arguments) {
        return StartOptions.from(Map.of("launcher.arguments", arguments, "mingle.home", "/home/ada/mingle"));
    }

    @Test
    void nothingGivenMeansTheUsual() {
        StartOptions options = of();

        assertThat(options.workspace()).isEqualTo("default");
        assertThat(options.asOf()).isNull();
        assertThat(options.exports()).isEmpty();
        assertThat(options.rehearsal()).isFalse();
        assertThat(options.home()).isEqualTo(Path.of("/home/ada/mingle"));
    }

    @Test
    void globalOptionsAreRead() {
        StartOptions options = of("--workspace", "work", "--as-of=2026-11-01");

        assertThat(options.workspace()).isEqualTo("work");
        assertThat(options.asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void aDayThatIsNoneIsKeptToBeNamed() {
        StartOptions options = of("--as-of", "tomorrow");

        assertThat(options.asOf()).isNull();
        assertThat(options.day()).isEqualTo("tomorrow");
    }
}
