package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Merge;
import org.mingle.api.contact.Proposal;
import org.mingle.api.contact.SourceRow;
import org.mingle.testing.CommandContractTest;

class DuplicatesCommandTest extends CommandContractTest {
    private final Rooms rooms = new Rooms();

    @Override
    protected Command command() {
        return new DuplicatesCommand(rooms);
    }

    private void propose() {
        rooms.proposals.add(new Proposal(
                new ContactId("c1"),
                "Ben Tran",
                new ContactId("c7"),
                "Benjamin Tran",
                0.9,
                List.of("similar name", "same company"),
                List.of("different accounts on one network")));
    }

    @Test
    void saysThatThereIsNothingToDecide() {
        assertThat(run()).isZero();
        assertThat(out()).isEqualTo("Nobody seems to be there twice.\n");
    }

    @Test
    void showsWhatSpeaksForAndAgainst() {
        propose();

        assertThat(run()).isZero();

        assertThat(out()).isEqualTo("""
                 90 %  c1 Ben Tran  and  c7 Benjamin Tran
                       for: similar name, same company
                       against: different accounts on one network
                """);
    }

    @Test
    void writesTheSameAsJson() {
        propose();

        assertThat(runJson()).isZero();

        assertThat(out()).contains("\"one\" : {", "\"id\" : \"c7\"", "\"likelihood\" : 0.9", "\"against\" : [");
    }

    @Test
    void decides() {
        for (String id : List.of("c1", "c7")) {
            rooms.contacts.add(new Contact(
                    new ContactId(id),
                    "Ben Tran",
                    List.of(),
                    Affiliation.NONE,
                    true,
                    null,
                    Set.of(),
                    "",
                    new SourceRow("x", 1)));
        }
        assertThat(run("merge", "c1", "c7")).isZero();
        assertThat(run("apart", "c1", "c7")).isZero();
        assertThat(run("merge", "c1", "nobody")).isEqualTo(3);
        assertThat(rooms.log).contains("merge c1 c7", "apart c1 c7");
        assertThat(err()).contains("Merged.", "Kept apart", "There are no two such people.");
    }

    @Test
    void listsWhatWasMergedAndTakesItApart() {
        assertThat(run("merged")).isZero();
        rooms.merges.add(new Merge(
                "m3", new ContactId("c1"), "Ben Tran", "B. Tran", "same e-mail address", true, Instant.EPOCH, false));
        assertThat(run("merged")).isZero();
        assertThat(run("split", "m3")).isZero();
        assertThat(run("split", "m3")).isEqualTo(3);
        assertThat(err())
                .endsWith("There is no merge m3 that could be taken apart. 'mingle duplicates merged' lists them.\n");
        assertThat(out())
                .isEqualTo("Nobody was merged so far.\nm3       c1  Ben Tran and B. Tran: same e-mail address\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "merge c1", "apart c1", "split", "sdfsd"})
    void saysHowToCallIt(String words) {
        assertThatThrownBy(() -> run(words.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("merge KEPT-ID OTHER-ID");
    }
}
