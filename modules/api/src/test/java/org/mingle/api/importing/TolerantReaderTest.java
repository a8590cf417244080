package org.mingle.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TolerantReaderTest {
    private static TolerantReader of(String text, Charset charset) {
        return new TolerantReader(new ByteArrayInputStream(text.getBytes(charset)), StandardCharsets.UTF_8);
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
        TolerantReader reader = of("Zoë’s café", Charset.forName("windows-1252"));
        reader.transferTo(out);
        assertThat(out.toString()).isEqualTo("Zoë’s café");
        assertThat(reader.foreign()).isTrue();
    }

    @Test
    void otherCharacterSetsAreReadAsTheyAre() throws IOException {
        byte[] bytes = "Zoë’s 🧀".getBytes(StandardCharsets.UTF_16LE);
        StringWriter out = new StringWriter();
        TolerantReader reader = new TolerantReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_16LE);
        reader.transferTo(out);
        assertThat(out.toString()).isEqualTo("Zoë’s 🧀");
        assertThat(reader.foreign()).isFalse();
    }
}
