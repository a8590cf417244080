package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said of the script for Windows without Windows. */
class WindowsScriptTest {

    private static final Pattern OPTION = Pattern.compile("-(?:XX:|X(?=share|mx)|D)[\\w.:+=-]+");

    private static String script(String name) throws IOException {
        return Files.readString(Path.of("src/main/dist/bin", name), StandardCharsets.US_ASCII);
    }

    /** Those of the start itself; before it each script looks for archives of classes in its own way. */
    private static List<String> options(String text) {
        String start = text.substring(text.lastIndexOf("-XX:+UseSerialGC"));
        return OPTION.matcher(start).results().map(MatchResult::group).toList();
    }

    @Test
    void givesJavaTheSameOptionsAsTheOtherScript() throws IOException {
        assertThat(options(script("mingle.bat"))).hasSize(8).isEqualTo(options(script("mingle")));
    }

    @Test
    void endsEveryLineAsWindowsDoes() throws IOException {
        assertThat(script("mingle.bat").split("\n")).allMatch(line -> line.endsWith("\r"));
    }

    @Test
    void jumpsToPlacesThatAreThere() throws IOException {
        String script = script("mingle.bat");
        List<String> targets = Pattern.compile("goto (\\w+)")
                .matcher(script)
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(targets).isNotEmpty().allMatch(target -> script.contains("\r\n:" + target + "\r\n"));
    }
}
