package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.guest.Guest;
import org.mingle.api.guest.Guests;
import org.mingle.testing.CommandContractTest;

class GuestsCommandTest extends CommandContractTest {
    private static final class Two implements Guests {
        @Override
        public List<Guest> list() {
            return List.of(
                    new Guest("hider", "Heidi Hider", "Whispers only."), new Guest("host", "Hannah Host", "Asks."));
        }

        @Override
        public void write(String id, Path folder) throws IOException {
            write(id, 0, folder);
        }

        @Override
        public void write(String id, long seed, Path folder) throws IOException {
            Files.createDirectories(folder.resolve(id));
            Files.writeString(folder.resolve(id).resolve("linkedin.zip"), id + " " + seed);
            if (id.equals("host")) {
                Files.writeString(folder.resolve(id).resolve("x.zip"), id + " on X");
            }
        }

        @Override
        public void writeEarlier(String id, long seed, Path folder) throws IOException {
            Files.writeString(folder.resolve(id).resolve("linkedin-earlier.zip"), "earlier " + id);
        }
    }

    @Override
    protected Command command() {
        return new GuestsCommand(new Two());
    }

    @Test
    void writesTheYearBeforeToo() {
        Path folder = home();
        assertThat(run("write", folder.toString(), "--with-earlier")).isZero();

        assertThat(folder.resolve("hider").resolve("linkedin-earlier.zip")).hasContent("earlier hider");
        assertThat(out().lines()).hasSize(5);
    }

    @Test
    void listsWhoIsThere() {
        assertThat(run("list")).isZero();
        assertThat(out()).isEqualTo("""
                        hider        Heidi Hider        Whispers only.
                        host         Hannah Host        Asks.
                        """);
    }

    @Test
    void listsThemAsJson() {
        assertThat(runJson("list")).isZero();
        assertThat(Parsed.json(out())).isEqualTo(Parsed.json("""
                                [ {"id": "hider", "name": "Heidi Hider", "summary": "Whispers only."},
                                  {"id": "host", "name": "Hannah Host", "summary": "Asks."} ]"""));
    }

    @Test
    void writesThemAndSaysWhere() throws IOException {
        Path party = home().resolve("party");

        assertThat(run("write", party.toString(), "--seed", "7")).isZero();

        assertThat(out())
                .isEqualTo(party.resolve("hider/linkedin.zip") + "\n" + party.resolve("host/linkedin.zip") + "\n"
                        + party.resolve("host/x.zip") + "\n");
        assertThat(party.resolve("host/linkedin.zip")).hasContent("host 7");
    }

    @Test
    void saysWhereAsJson() {
        Path party = home().resolve("party");

        assertThat(runJson("write", party.toString())).isZero();

        assertThat(Parsed.texts(Parsed.json(out()), "file"))
                .containsExactly(
                        party.resolve("hider/linkedin.zip").toString(),
                        party.resolve("host/linkedin.zip").toString(),
                        party.resolve("host/x.zip").toString());
        assertThat(party.resolve("hider/linkedin.zip")).hasContent("hider 0");
    }

    @Test
    void aVariantHasANumber() {
        assertThatThrownBy(() -> run("write", "party", "--seed", "many"))
                .isInstanceOf(UsageException.class)
                .hasMessage("--seed takes a whole number, not 'many'. See mingle guests --help.");
    }

    @Test
    void saysThatItCannotWrite() throws IOException {
        Path file = Files.writeString(home().resolve("file"), "");

        assertThat(runJson("write", file.toString())).isEqualTo(3);

        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("Cannot write to " + file + ". Is it a folder, and is there room on the disk?\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list x", "write", "write a b", "read"})
    void saysHowItIsCalled(String words) {
        assertThatThrownBy(() -> run(words.isEmpty() ? new String[0] : words.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Call it like this: mingle guests list, or mingle guests write DIR");
    }
}
