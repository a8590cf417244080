package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        assertThat(options(script("mingle.bat"))).hasSize(9).isEqualTo(options(script("mingle")));
    }

    @Test
    void endsEveryLineAsWindowsDoes() throws IOException {
        assertThat(script("mingle.bat").split("\n")).allMatch(line -> line.endsWith("\r"));
    }

    private static Set<String> found(String expression, String text) {
        return Pattern.compile(expression, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void jumpsToEveryPlaceThatItNamesAndToNoOther() throws IOException {
        String script = script("mingle.bat");

        assertThat(found("\\bgoto (\\w+)", script)).isNotEmpty().isEqualTo(found("^:(\\w+)$", script));
    }

    @Test
    void keepsEveryPlaceInQuotationMarks() throws IOException {
        String numbersAndOptions = "MINGLE_(MAJOR|EXIT|PAGE|JAVA_OPTIONS|SHARE)";
        String bare = script("mingle.bat").replaceAll("\"[^\"\n]*\"", "");

        assertThat(found("%(\\w+)%", bare)).allMatch(name -> name.matches(numbersAndOptions));
        assertThat(found("%(%~[^z]\\w*)", bare)).isEmpty();
    }

    @Test
    void setsEveryVariableThatItReads() throws IOException {
        String script = script("mingle.bat");
        Set<String> read = found("%(MINGLE_\\w+)[%:]", script);
        read.removeAll(Set.of("MINGLE_HOME", "MINGLE_JAVA_OPTIONS", "MINGLE_CLASS_ARCHIVE"));

        assertThat(read).isNotEmpty().isSubsetOf(found("set (?:/a )?\"?(MINGLE_\\w+)[+=]", script));
    }

    @Test
    void endsWithWhatJavaEndedWithOrSaysWhyThereIsNone() throws IOException {
        String script = script("mingle.bat");

        assertThat(found("exit /b (\\S+)", script)).containsExactlyInAnyOrder("4", "%MINGLE_EXIT%");
        assertThat(script).endsWith("exit /b %MINGLE_EXIT%\r\n").contains("%*\r\nset \"MINGLE_EXIT=%errorlevel%\"");
        assertThat(script.split("exit /b 4\r\n", -1)).hasSize(3);
        assertThat(found("^(echo .*)$", script.replace("\r", ""))).hasSize(2).allMatch(line -> line.endsWith(" 1>&2"));
    }

    @Test
    void wantsTheSameJavaAsTheOtherScript() throws IOException {
        assertThat(script("mingle")).contains("-lt 17 ]");
        assertThat(script("mingle.bat")).contains("if %MINGLE_MAJOR% GEQ 17 goto run");
    }
}
