package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.exporting.Exporter;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Backup;
import org.mingle.api.workspace.Inventory;
import org.mingle.api.workspace.Inventory.Holding;
import org.mingle.api.workspace.Trace;
import org.mingle.api.workspace.Workspace;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeShelves;
import org.mingle.testing.Samples;

class DataCommandTest extends CommandContractTest {
    private static final Instant SINCE = FakeShelves.SINCE;
    private final Rooms rooms = new Rooms();

    private record Format(String format, String content) implements Exporter {
        @Override
        public String summary() {
            return "a " + format;
        }

        @Override
        public String extension() {
            return format;
        }

        @Override
        public void write(Workspace workspace, LocalDate asOf, OutputStream out, Progress progress) throws IOException {
            out.write(content.getBytes(StandardCharsets.UTF_8));
            if (content.equals("full")) {
                throw new IOException("no room");
            }
        }
    }

    @Override
    protected Command command() {
        DataCommand command = new DataCommand(rooms);
        command.exporters = List.of(new Format("json", "{}"), new Format("csv", "id,name"), new Format("bad", "full"));
        return command;
    }

    private void fill() {
        rooms.shelves.holdings.add(new Holding("messages", "message", "messages.csv", 1_234, SINCE));
        rooms.shelves.holdings.add(new Holding("tags", "tag", "", 3, null));
        rooms.shelves.excluded.add("Joe Doe");
        rooms.shelves.backups.add(new Backup(Path.of("b.db"), SINCE, 2_000_000));
    }

    @Test
    void saysWhatIsKept() {
        fill();
        assertThat(run()).isZero();
        assertThat(out()).isEqualTo("""
                In the workspace 'default':
                      1,234 messages from messages.csv, since 2026-03-10
                          3 tags
                Texts of private messages are kept; 'mingle data texts counts' erases them.
                Left out of imports: Joe Doe
                The database, with all workspaces: 12.3 MB.
                1 backup in the home folder, the newest of 2026-03-10: 2.0 MB.
                """);
    }

    @Test
    void saysOneOfAKindAsOne() {
        rooms.shelves.holdings.add(new Holding("tags", "tag", "", 1, null));
        assertThat(run()).isZero();
        assertThat(out()).contains(" 1 tag\n");
    }

    @Test
    void callsAKindTheSameInJsonHoweverMany() {
        rooms.shelves.holdings.add(new Holding("tags", "tag", "", 1, null));
        runJson();
        assertThat(Parsed.json(out()).at("/holdings/0/kind").asText()).isEqualTo("tags");
    }

    private void leave(String name) {
        rooms.shelves.waiting.add(new Inventory.Waiting(
                name,
                List.of(
                        new Trace("note", "likes rye", null, null, null),
                        new Trace("meeting", "lunch", SINCE, null, null))));
    }

    @Test
    void saysWhatWaitsForPeopleWhomNoImportNames() {
        leave("Bo Gone");
        assertThat(run()).isZero();
        assertThat(out()).contains("""
                Waiting until an import names Bo Gone again:
                  note: likes rye
                  meeting: lunch, 2026-03-10
                """);
        assertThat(run("show", "bo", "gone")).isZero();
        assertThat(out()).endsWith("  note: likes rye\n  meeting: lunch, 2026-03-10\n");
    }

    @Test
    void saysWhatWaitsAsJson() {
        leave("Bo Gone");
        runJson();
        JsonNode json = Parsed.json(out());
        assertThat(json.at("/waiting/0/name").asText()).isEqualTo("Bo Gone");
        assertThat(json.at("/waiting/0/rows/0/says").asText()).isEqualTo("likes rye");
    }

    @Test
    void saysThatNothingIsKept() {
        assertThat(run("show")).isZero();
        assertThat(out()).contains("  nothing\n").contains("No backups in the home folder.");
    }

    @Test
    void saysTheSameAsJson() {
        fill();
        assertThat(runJson("show")).isZero();
        JsonNode json = Parsed.json(out());
        assertThat(json.at("/holdings/0/rows").asInt()).isEqualTo(1_234);
        assertThat(json.at("/holdings/0/since").asText()).isEqualTo("2026-03-10T08:09:10Z");
        assertThat(json.at("/holdings/1/since").isNull()).isTrue();
        assertThat(json.at("/texts").asText()).isEqualTo("keep");
        assertThat(json.at("/excluded/0").asText()).isEqualTo("Joe Doe");
        assertThat(json.at("/bytes").asLong()).isEqualTo(12_345_678);
    }

    private void meet() {
        rooms.contacts.addAll(List.of(Samples.contact("Ada Vogel"), Samples.contact("Ada Vogelsang")));
        rooms.shelves.traces.addAll(List.of(
                new Trace("note", "met at the fair", null, null, null),
                new Trace("message", "Hello", SINCE, new SourceRow("messages.csv", 9), SINCE),
                new Trace("message", "Hi", SINCE, new SourceRow("messages.csv", 2), SINCE)));
    }

    @Test
    void saysWhatIsKeptAboutAPersonAndWhichOfSeveralMayBeMeant() {
        meet();
        assertThat(run("show", "Ada")).isEqualTo(3);
        assertThat(err()).isEqualTo("Several people may be meant; name one by the id at the left.\n");
        assertThat(out()).contains("  Ada Vogel\n").contains("  Ada Vogelsang\n");
        assertThat(run("show", "Nobody", "Known")).isEqualTo(3);
        assertThat(err()).endsWith("Nothing is kept about anybody of this name or id.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show Ada Vogel", "show ada-vogel"})
    void saysWhatIsKeptAboutWhomFromWhichRowSinceWhen(String line) {
        meet();
        assertThat(run(line.split(" "))).isZero();
        assertThat(out()).isEqualTo("""
                Ada Vogel (ada-vogel), 3 rows:
                  note: met at the fair
                  message × 2: Hello  messages.csv:9 … messages.csv:2, since 2026-03-10
                """);
    }

    @Test
    void saysEveryRowAboutAPersonAsJson() {
        meet();
        assertThat(runJson("show", "ada-vogel")).isZero();
        JsonNode json = Parsed.json(out());
        assertThat(json.at("/rows")).hasSize(3);
        assertThat(json.at("/rows/1/source").asText()).isEqualTo("messages.csv:9");
        assertThat(json.at("/rows/0/source").isNull()).isTrue();
    }

    @Test
    void erasesOnlyWhenItIsMeant() {
        assertThatThrownBy(() -> run("erase"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("for good")
                .hasMessageContaining("--yes");
        assertThat(rooms.log).doesNotContain("erase");
        assertThat(run("erase", "--yes")).isZero();
        assertThat(rooms.log).contains("erase");
    }

    @Test
    void erasesOnePersonOnlyWhenThatIsMeant() {
        meet();
        assertThatThrownBy(() -> run("erase", "Ada", "Vogel"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("everything about Ada Vogel (ada-vogel) for good");
        assertThat(rooms.log).doesNotContain("forget ada-vogel");
        assertThat(run("erase", "ada-vogel", "--yes")).isZero();
        assertThat(rooms.log).containsOnlyOnce("forget ada-vogel");
        assertThat(err()).isEqualTo("Forgotten, and kept out of later imports.\n");
        assertThat(run("erase", "Ada", "--yes")).isEqualTo(3);
        assertThat(rooms.log).containsOnlyOnce("forget ada-vogel");
    }

    @Test
    void writesTheFormatThatTheEndingOfTheFileNames() throws IOException {
        Path file = home().resolve("People.CSV");
        assertThat(run("export", file.toString())).isZero();
        assertThat(file).hasContent("id,name");
    }

    @Test
    void choosesWhetherTextsAreKept() {
        run("texts");
        assertThat(out()).isEqualTo("keep\n");
        assertThat(run("texts", "counts")).isZero();
        assertThat(err()).isEqualTo("Only counts and dates of private messages are kept. 1,234 texts were erased.\n");
        assertThat(rooms.shelves.texts).isFalse();
        assertThat(run("texts", "keep")).isZero();
        assertThat(rooms.shelves.texts).isTrue();
        assertThatThrownBy(() -> run("texts", "some")).isInstanceOf(UsageException.class);
    }

    @Test
    void leavesSomebodyOutAndLetsThemInAgain() {
        run("exclude");
        assertThat(out()).isEqualTo("Nobody is left out.\n");
        assertThat(run("exclude", "Joe Doe")).isZero();
        run("exclude");
        assertThat(out()).endsWith("\nJoe Doe\n");
        assertThat(run("exclude", "--remove", "Joe Doe")).isZero();
        assertThat(run("exclude", "--remove", "Joe Doe")).isEqualTo(3);
        assertThat(rooms.shelves.excluded).isEmpty();
    }

    @Test
    void handsItOutToStandardOutputOrAFile() throws Exception {
        assertThat(run("export")).isZero();
        assertThat(out()).isEqualTo("{}");
        Path file = home().resolve("people.csv");
        assertThat(run("export", file.toString(), "--format", "csv")).isZero();
        assertThat(file).hasContent("id,name");
        assertThat(run("export", file.toString(), "--format", "json")).isEqualTo(3);
        assertThat(file).hasContent("id,name");
        assertThat(run("export", file.toString(), "--format", "json", "--overwrite"))
                .isZero();
        assertThat(file).hasContent("{}");
    }

    @Test
    void aFileThatCannotBeWrittenIsNotThere() throws Exception {
        Path file = home().resolve("people.bad");
        assertThat(run("export", file.toString(), "--format", "bad")).isEqualTo(3);
        assertThat(err()).contains("cannot be written");
        try (var files = Files.list(home())) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void anUnknownFormatIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> run("export", "--format", "xml"))
                .isInstanceOf(UsageException.class)
                .hasMessage("There is no format 'xml'. There are: bad, csv, json.");
    }

    @Test
    void takesBackWhatWasHandedOut() throws Exception {
        Path file = Files.writeString(home().resolve("all.json"), "{}");
        assertThat(run("import", file.toString())).isZero();
        assertThat(rooms.log).contains("read {}");
        rooms.shelves.refusal = "Line 1: expected an object. Nothing was read.";
        assertThat(run("import", file.toString())).isEqualTo(3);
        assertThat(err()).endsWith("was not read. Line 1: expected an object. Nothing was read.\n");
        assertThat(run("import", home().resolve("nowhere").toString())).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"export --format csv x.csv", "--format csv data export x.csv", "--format=csv export x.csv"})
    void theFormatMayStandAnywhere(String line) {
        String words = line.contains("data") ? line : "data " + line;
        GlobalOptions options = GlobalOptions.parse(List.of(words.split(" ")));
        assertThat(options.arguments).containsExactly("--format=csv", "export", "x.csv");
        assertThat(options.json()).isFalse();
    }

    @Test
    void otherCommandsHaveTwoFormats() {
        assertThatThrownBy(() -> GlobalOptions.parse(List.of("contacts", "--format", "csv")))
                .hasMessage("--format is text or json.");
        assertThat(GlobalOptions.parse(List.of("data", "show", "--format", "json"))
                        .json())
                .isTrue();
    }
}
