package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Owner;

/** A workspace holds one person's data; whose an export is comes from it, or from whoever imports it. */
class OwnersTest {
    private static final String SOMEBODY_ELSE =
            "This export belongs to somebody else than this workspace does. Choose another workspace for it.";
    private static final Owner ADA = owner("Ada Vogel", Network.LINKEDIN, "ada-vogel");

    @TempDir
    Path folder;

    private Path export;

    @BeforeEach
    void write() throws IOException {
        export = Files.writeString(folder.resolve("export.csv"), "x");
    }

    private static Owner owner(String name, Network network, String handle) {
        return new Owner(name, List.of(new Account(network, handle, null)));
    }

    /** Imports the export of one owner into the workspace of another, and returns why it was refused. */
    private @Nullable String refusal(Owner workspace, Owner found) throws IOException {
        Door door = new Door(folder, Limits.USUAL, new ScriptedImporter(sink -> {
            sink.expectedOwner(Network.LINKEDIN);
            sink.owner(found);
            sink.file("export.csv", "people");
        }));
        door.ledger.of(workspace);
        ImportReport report = door.read(export);
        assertThat(door.ledger.commits()).isEqualTo(report.kept() ? 1 : 0);
        return report.refused();
    }

    @Test
    void theSameAccountIsTheSamePersonUnderAnyName() throws IOException {
        assertThat(refusal(ADA, owner("Ada Lovelace", Network.LINKEDIN, "ada-vogel")))
                .isNull();
    }

    @Test
    void anotherAccountOfTheSameNetworkIsSomebodyElse() throws IOException {
        assertThat(refusal(ADA, owner("Ada Vogel", Network.LINKEDIN, "ada-vogel-2")))
                .isEqualTo(SOMEBODY_ELSE);
    }

    @Test
    void withoutAnAccountTheNameDecides() throws IOException {
        assertThat(refusal(ADA, new Owner("VOGEL, Ada", List.of()))).isNull();
        assertThat(refusal(ADA, new Owner("Max Lehm", List.of()))).isEqualTo(SOMEBODY_ELSE);
        assertThat(refusal(ADA, new Owner("", List.of()))).isNull();
    }

    @Test
    void anAddressIsNoPresenceOfItsOwn() throws IOException {
        assertThat(refusal(ADA, owner("Ada Vogel", Network.EMAIL, "ada@example.com")))
                .isNull();
        assertThat(refusal(ADA, owner("Max Lehm", Network.EMAIL, "max@example.com")))
                .isEqualTo(SOMEBODY_ELSE);
    }

    @Test
    void whoTheOwnerMayBeIsReported() throws IOException {
        Door door = new Door(folder, Limits.USUAL, new ScriptedImporter(sink -> {
            throw ImportException.ownerUnknown("Whose is it?", List.of(ADA));
        }));
        ImportReport report = door.read(export);
        assertThat(report.refused()).isEqualTo("Whose is it?");
        assertThat(report.candidates()).containsExactly(ADA);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/Zo%C3%AB-Brandt/?trk=x, zoë-brandt, https://www.linkedin.com/in/Zo%C3%AB-Brandt/?trk=x",
        "linkedin.com/in/ada+vogel#top, ada+vogel, https://linkedin.com/in/ada+vogel#top",
        " @Ada , ada,",
        "100%, 100%,",
    })
    void whatThePersonTypesIsUnderstood(String typed, String handle, @Nullable String page) throws IOException {
        Account expected = expected(typed).orElseThrow();
        assertThat(expected.handle()).isEqualTo(handle);
        assertThat(String.valueOf(expected.profile())).isEqualTo(String.valueOf(page));
    }

    @Test
    void withoutAnAnswerTheWorkspaceKnows() throws IOException {
        assertThat(expected(null))
                .hasValueSatisfying(known -> assertThat(known.handle()).isEqualTo("ada-vogel"));
        assertThat(expected(" "))
                .hasValueSatisfying(known -> assertThat(known.handle()).isEqualTo("ada-vogel"));
        assertThat(expected("/")).isEmpty();
    }

    /** Of several exports at once each asks with its own network, and one address answers one of them. */
    @ParameterizedTest
    @ValueSource(strings = {"https://x.com/zoe", "twitter.com/zoe", "https://mastodon.example/@zoe"})
    void anAddressOnAnotherNetworkIsNoAnswer(String typed) throws IOException {
        assertThat(expected(typed))
                .hasValueSatisfying(known -> assertThat(known.handle()).isEqualTo("ada-vogel"));
    }

    private Optional<Account> expected(@Nullable String me) throws IOException {
        List<Optional<Account>> asked = new ArrayList<>();
        Door door = new Door(
                folder, Limits.USUAL, new ScriptedImporter(sink -> asked.add(sink.expectedOwner(Network.LINKEDIN))));
        door.ledger.of(ADA);
        door.readAs(me, export);
        return asked.get(0);
    }
}
