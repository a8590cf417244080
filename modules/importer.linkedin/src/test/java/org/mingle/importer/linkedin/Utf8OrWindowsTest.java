package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8OrWindowsTest {
    private static Utf8OrWindows of(String text, Charset charset) {
        return new Utf8OrWindows(new ByteArrayInputStream(text.getBytes(charset)));
    }

    @Test
    void countsFromWhereTheCallerBegan() throws IOException {
        char[] into = new char[8];
        assertThat(of("abc", StandardCharsets.UTF_8).read(into, 5, 3)).isEqualTo(3);
        assertThat(new String(into, 5, 3)).isEqualTo("abc");
    }

    @Test
    void readsTextsLongerThanItsBuffer() throws IOException {
        String text = "Zoë kocht Käse für 3 € 🧀\n".repeat(5_000);
        StringWriter out = new StringWriter();
        of(text, StandardCharsets.UTF_8).transferTo(out);
        assertThat(out.toString()).isEqualTo(text);
    }

    @Test
    void takesOtherBytesForWindows() throws IOException {
        StringWriter out = new StringWriter();
        Utf8OrWindows reader = of("Zoë’s café", Charset.forName("windows-1252"));
        reader.transferTo(out);
        assertThat(out.toString()).isEqualTo("Zoë’s café");
        assertThat(reader.foreign()).isTrue();
    }
}
