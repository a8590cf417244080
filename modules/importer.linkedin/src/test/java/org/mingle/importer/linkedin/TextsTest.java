package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void joinsPostsThatWereQuotedLineByLine() {
        assertThat(Texts.share("\"One \"\"two\"\"\"\n\"three\"")).isEqualTo("One \"two\"\nthree");
        assertThat(Texts.share("plain")).isEqualTo("plain");
    }

    @Test
    void readsMarkupOnlyWhereThereIsSome() {
        assertThat(Texts.plain("<p>Tea &amp; cake</p><p>at four</p>")).isEqualTo("Tea & cake\nat four");
        assertThat(Texts.plain("a < b and b > c")).isEqualTo("a < b and b > c");
    }

    @Test
    void repairsOnlyWhatWasBrokenAsAWhole() {
        assertThat(Texts.repaired("JosÃ©")).isEqualTo("José");
        assertThat(Texts.repaired("José")).isEqualTo("José");
    }

    @Test
    void oneSpellingForAProfileAddress() {
        assertThat(Slug.of("https://de.linkedin.com/in/Zo%C3%AB-Brandt/en?x=1")).isEqualTo("zoë-brandt");
        assertThat(Slug.of("www.linkedin.com/in/zoë-brandt")).isEqualTo("zoë-brandt");
        assertThat(Slug.of("https://example.com")).isNull();
    }

    @Test
    void decoysAreNotMessages() {
        Header header = new Header(List.of("CONVERSATION ID", "FROM", "TO", "DATE", "CONTENT"));
        assertThat(FileKind.of("messages.csv", header, false)).isEqualTo(FileKind.MESSAGES);
        assertThat(FileKind.of("guide_messages.csv", header, false)).isNull();
    }
}
