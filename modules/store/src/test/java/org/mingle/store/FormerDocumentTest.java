package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.contact.Contact;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.ImportId;
import org.mingle.api.own.Meeting;
import org.mingle.api.progress.Progress;

/** A workspace that an earlier Mingle handed over; the first one wrote the index of its search too, and days as numbers. */
@ParameterizedClass
@EnumSource(Databank.class)
class FormerDocumentTest extends OneWorkspace {
    private void read(int schema) throws IOException, ImportException {
        try (InputStream in = FormerDocumentTest.class.getResourceAsStream("document-7.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"schema\":7,", "\"schema\":" + schema + ",");
            workspace.keeping().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
        }
    }

    static Stream<Integer> versions() {
        return IntStream.rangeClosed(7, Schema.VERSION).boxed();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void isThereAsIfItHadBeenImportedHere(int schema) throws Exception {
        read(schema);
        workspace.choices().texts(true);

        Contact friend = Filled.find(workspace, 0);
        assertThat(friend.tags()).containsExactly("friend");
        assertThat(friend.affiliation().organisation()).isEqualTo("Hello x0q");
        assertThat(Filled.find(workspace, 1).note()).isEqualTo("met at the fair");
        assertThat(workspace.asOf(Filled.FAR).own().meetings())
                .extracting(Meeting::day)
                .containsExactly(LocalDate.of(2026, 2, 26));
        assertThat(workspace.asOf(Filled.FAR).search().find("secretx1q", 5))
                .extracting(hit -> hit.contact().name())
                .containsExactly(Filled.name(1));
        assertThat(Filled.takeOne(workspace, Filled.FIRST.plusDays(9), Filled.message(1, "Hello")))
                .isEqualTo(Change.UNCHANGED);
        assertThat(workspace.imports().undo(new ImportId("i1"))).isTrue();
        assertThat(workspace.asOf(Filled.FAR).activities().list(ActivityQuery.ALL))
                .extracting(one -> one.id().value())
                .containsExactly("m1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99 | It was written by a newer Mingle. Use that one to read it.",
                "6 | Line 1: expected the format mingle.workspace/1 and its schema first. Nothing was read."
            })
    void ofNoVersionThatIsKnownNothingIsRead(int schema, String sentence) {
        assertThatThrownBy(() -> read(schema))
                .isInstanceOf(ImportException.class)
                .hasMessage(sentence);
        assertThat(workspace.keeping().inventory().holdings()).isEmpty();
    }
}
