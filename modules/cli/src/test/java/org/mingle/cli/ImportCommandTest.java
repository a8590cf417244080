package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.Card;
import org.mingle.api.fetching.FetchException;
import org.mingle.api.fetching.Fetched;
import org.mingle.api.fetching.Fetcher;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.importing.PersonField;
import org.mingle.api.progress.Progress;
import org.mingle.testing.CommandContractTest;

class ImportCommandTest extends CommandContractTest {
    private final Rooms rooms = new Rooms();
    private final Web web = new Web();
    private Fetcher fetcher = web;

    @Override
    protected Command command() {
        return new ImportCommand(rooms, rooms, fetcher);
    }

    @Test
    void saysWhatWasReadAndWhatNot() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));

        assertThat(run("in/a.zip", "--me", "https://example.org/sam")).isZero();

        assertThat(out()).isEqualTo("""
                        a.zip: the linkedin as of 2026-03-09
                          Connections.csv        5 read (3 new, 1 changed, 1 unchanged), 2 hidden, 4 left out (draft), 1 skipped
                              line 7: the date cannot be read
                              Half of the names are missing.
                              unknown columns: Shoe Size
                          not used: Ads Clicked.csv
                          not recognised: what.bin
                          usually there, but not in this export: messages.csv
                        Kept as i1: 3 new, 1 changed. 'mingle coach' advises on it, 'mingle imports undo i1' takes it back.
                        """);
        assertThat(err()).isEmpty();
        assertThat(rooms.log)
                .containsExactly("open default", "read in/a.zip of https://example.org/sam", "close default");
    }

    @Test
    void namesTheWorkspaceWithWhatToDoNext() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        ReportText.kept(
                new PrintStream(said, true, StandardCharsets.UTF_8), Reports.of("a.zip", "i1", Reports.DAY), "anna");

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("'mingle --workspace anna coach'", "'mingle --workspace anna imports undo i1'");
    }

    @Test
    void saysWhenAnExportBringsNothingNew() {
        rooms.exports.put("a.zip", Reports.nothingNew("a.zip"));

        run("a.zip");

        assertThat(out()).isEqualTo("""
                        a.zip: the linkedin as of 2026-03-09
                          Articles/2018-07-15_on-shipping-small.html        1 read (1 unchanged)
                          messages.csv                                  2,100 read (2,100 unchanged)
                        Everything in it was there already.
                        """);
    }

    @Test
    void saysWhenNothingOfAnExportCouldBeUsed() {
        rooms.exports.put("a.zip", Reports.nothingUsed("a.zip"));

        run("a.zip");

        assertThat(out()).endsWith("Nothing in it could be used.\n");
    }

    @Test
    void writesTheSameAsJson() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));

        assertThat(runJson("a.zip")).isZero();

        assertThat(out()).isEqualTo("""
                        {
                          "imports" : [
                            {
                              "id" : "i1",
                              "source" : "a.zip",
                              "format" : "linkedin",
                              "exportDate" : "2026-03-09",
                              "files" : [
                                {
                                  "name" : "Connections.csv",
                                  "kind" : "connections",
                                  "read" : 5,
                                  "new" : 3,
                                  "changed" : 1,
                                  "unchanged" : 1,
                                  "hidden" : 2,
                                  "leftOut" : {
                                    "draft" : 4
                                  },
                                  "skipped" : [
                                    {
                                      "line" : 7,
                                      "reason" : "the date cannot be read"
                                    }
                                  ],
                                  "skippedTotal" : 1,
                                  "unknownColumns" : [
                                    "Shoe Size"
                                  ],
                                  "notes" : [
                                    "Half of the names are missing."
                                  ]
                                }
                              ],
                              "ignored" : [
                                {
                                  "name" : "Ads Clicked.csv",
                                  "reason" : "not used"
                                }
                              ],
                              "unrecognised" : [
                                "what.bin"
                              ],
                              "expectedButMissing" : [
                                "messages.csv"
                              ],
                              "refused" : null,
                              "candidates" : [ ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void keepsTheOthersOfALineWithARefusedOne() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        rooms.exports.put("b.zip", Reports.refused("b.zip"));

        assertThat(runJson("old/b.zip", "a.zip", "gone.zip")).isEqualTo(3);

        JsonNode imports = Parsed.json(out()).get("imports");
        assertThat(Parsed.texts(imports, "source")).containsExactly("b.zip", "a.zip", "gone.zip");
        assertThat(imports.get(0).get("id").isNull()).isTrue();
        assertThat(imports.get(0).get("exportDate").isNull()).isTrue();
        assertThat(imports.get(0).get("refused").asText()).isEqualTo("It does not say whose it is.");
        assertThat(imports.get(1).get("refused").isNull()).isTrue();
        assertThat(imports.get(2).get("format").isNull()).isTrue();
        assertThat(err()).isEqualTo("""
                        old/b.zip was not imported. It does not say whose it is.
                        gone.zip was not imported. There is no such file or folder.
                        """);
        assertThat(Parsed.texts(imports.get(0).get("candidates"), "name"))
                .containsExactly("Sam Shouter", "Hannah Host");
        assertThat(imports.get(0).at("/candidates/0/me").asText()).isEqualTo("sam");
        assertThat(imports.get(0).at("/candidates/1/me").isNull()).isTrue();
    }

    @Test
    void namesThePossibleOwnersAsAResultAndNotAsAMessage() {
        rooms.exports.put("b.zip", Reports.refused("b.zip"));

        assertThat(run("old/b.zip")).isEqualTo(3);

        assertThat(err()).isEqualTo("old/b.zip was not imported. It does not say whose it is.\n");
        assertThat(out()).isEqualTo("  Sam Shouter  --me sam\n  Hannah Host\n");
    }

    @Test
    void needsAnExport() {
        assertThatThrownBy(this::run)
                .isInstanceOf(UsageException.class)
                .hasMessage("Call it like this: mingle import EXPORT…");
        assertThat(rooms.log).isEmpty();
    }

    @Test
    void namesNoClassWhenAFileNameIsImpossible() {
        assertThatThrownBy(() -> run("a\0b"))
                .isInstanceOf(UsageException.class)
                .hasMessage("Not understood: a\0b. See mingle import --help.");
    }

    @Test
    void aFileCalledAtSomethingIsAFile() throws Exception {
        java.nio.file.Files.writeString(home().resolve("list"), "a.zip");

        run("@" + home().resolve("list"));

        assertThat(rooms.log).contains("read @" + home().resolve("list"));
    }

    /** A web with one blog. */
    private static final class Web implements Fetcher {
        private final List<Path> folders = new ArrayList<>();

        @Override
        public List<String> hosts(String address) {
            return List.of("blog.example");
        }

        @Override
        public Fetched fetch(String address, Path folder, Progress progress) throws FetchException {
            folders.add(folder);
            if (!address.contains("blog.example")) {
                throw new FetchException("There is no such server.");
            }
            try {
                Path file = Files.writeString(folder.resolve("blog.example.xml"), "<rss/>");
                return new Fetched(file, List.of("blog.example", "feeds.example"), 2_345);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void fetchesAnAddressAndReadsWhatItBringsLikeAFile() {
        rooms.exports.put("blog.example.xml", Reports.of("blog.example.xml", "i1", Reports.DAY));

        assertThat(run("https://blog.example/feed")).isZero();

        assertThat(err()).isEqualTo("Fetched 3 kB from blog.example, feeds.example.\n");
        assertThat(out())
                .startsWith("blog.example.xml: the linkedin as of 2026-03-09")
                .contains("Kept as i1");
        assertThat(rooms.log).anyMatch(each -> each.startsWith("read ") && each.contains("blog.example.xml"));
        assertThat(web.folders)
                .singleElement()
                .satisfies(folder -> assertThat(folder).doesNotExist());
    }

    @Test
    void saysWhyNothingCameAndKeepsTheOthersOfTheLine() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        rooms.exports.put("b.zip", Reports.of("b.zip", "i2", Reports.DAY));

        assertThat(runJson("a.zip", "https://gone.example/feed", "b.zip")).isEqualTo(3);

        JsonNode imports = Parsed.json(out()).get("imports");
        assertThat(Parsed.texts(imports, "source")).containsExactly("a.zip", "https://gone.example/feed", "b.zip");
        assertThat(imports.get(1).get("refused").asText()).isEqualTo("There is no such server.");
        assertThat(err()).isEqualTo("https://gone.example/feed was not imported. There is no such server.\n");
        assertThat(web.folders)
                .singleElement()
                .satisfies(folder -> assertThat(folder).doesNotExist());
    }

    @Test
    void makesNoWorkspaceForAnAddressThatBringsNothing() {
        assertThat(run("HTTPS://gone.example/feed")).isEqualTo(3);
        assertThat(rooms.log).isEmpty();
    }

    @Test
    void namesWhatWasFetchedByItsAddressWhenItIsRefused() {
        rooms.exports.put("blog.example.xml", Reports.refused("blog.example.xml"));

        assertThat(run("https://blog.example/feed")).isEqualTo(3);

        assertThat(err())
                .endsWith("https://blog.example/feed was not imported. It does not say whose it is.\n")
                .doesNotContain("mingle-web");
        assertThat(web.folders)
                .singleElement()
                .satisfies(folder -> assertThat(folder).doesNotExist());
    }

    @Test
    void saysWhenThePartThatFetchesIsNotThere() {
        fetcher = null;
        assertThat(run("https://blog.example/feed")).isEqualTo(3);
        assertThat(err()).contains("This Mingle cannot fetch from the web");
    }

    /** A table that remembers what it is told. */
    private static final class Club implements PeopleTable {
        private final List<String> told = new ArrayList<>();
        private Mapping known = new Mapping(Map.of("Firma", PersonField.COMPANY), Map.of());

        @Override
        public List<String> columns() {
            return List.of("Nr", "Wer", "Elektropost", "Firma");
        }

        @Override
        public List<List<String>> rows() {
            return List.of(List.of("1", "Ada Vogel", "ada@vogel.example", "Mill"));
        }

        @Override
        public Mapping known() {
            return known;
        }

        @Override
        public List<Card> preview(Mapping mapping) {
            return List.of();
        }

        @Override
        public void use(Mapping mapping, boolean remember) {
            told.add(mapping + " " + remember);
        }
    }

    @Test
    void showsTheColumnsOfATableThatItDoesNotKnowAndHowToTell() {
        rooms.tables.put("club.csv", new Club());

        assertThat(run("in/club.csv")).isEqualTo(3);

        assertThat(err())
                .isEqualTo(
                        "in/club.csv was not imported. This is a table whose columns Mingle does not know. Say what they"
                                + " hold with --map.\n");
        assertThat(out().lines())
                .containsExactly(
                        "  The columns of in/club.csv: Nr, Wer, Elektropost, Firma",
                        "  For example: --map \"name=Wer\" --map \"email=Elektropost\"");
    }

    @Test
    void whatIsKnownOfTheColumnsIsTheExample() {
        Club club = new Club();
        Map<String, PersonField> fields = new LinkedHashMap<>();
        fields.put("Wer", PersonField.FAMILY_NAME);
        fields.put("Firma", PersonField.COMPANY);
        club.known = new Mapping(fields, Map.of());
        rooms.tables.put("club.csv", club);

        assertThat(run("in/club.csv")).isEqualTo(3);

        assertThat(out()).endsWith("  For example: --map \"family-name=Wer\" --map \"company=Firma\"\n");
    }

    @Test
    void anAddressAloneNamesNobodySoThatTheRowsAreLookedAt() {
        Club club = new Club();
        club.known = new Mapping(Map.of("Elektropost", PersonField.EMAIL), Map.of());
        rooms.tables.put("club.csv", club);

        assertThat(run("in/club.csv")).isEqualTo(3);

        assertThat(out()).endsWith("  For example: --map \"name=Wer\" --map \"email=Elektropost\"\n");
    }

    @Test
    void showsTheColumnsOfTheOnlyTableOfAFolder() throws IOException {
        Path club = Files.createDirectories(home().resolve("club"));
        rooms.tables.put("club", new Club());

        assertThat(run(club.toString())).isEqualTo(3);

        assertThat(err())
                .endsWith(" was not imported. This folder holds a table whose columns Mingle does not know. Say what"
                        + " they hold with --map.\n");
    }

    @Test
    void saysHowATableIsReadThatWasLeftBesideOthers() {
        rooms.exports.put("in", Reports.of("in", "i1", Reports.DAY));
        rooms.tables.put("what.bin", new Club());

        assertThat(run("in")).isZero();

        assertThat(out())
                .startsWith(
                        "in/what.bin is a table whose columns Mingle does not know, and was left. Import it by itself,"
                                + " and say with --map what they hold.\nin: the linkedin as of");
        assertThat(err()).isEmpty();
    }

    @Test
    void showsThemInTheJsonToo() {
        rooms.tables.put("club.csv", new Club());

        assertThat(runJson("in/club.csv")).isEqualTo(3);

        assertThat(Parsed.json(out()).at("/imports/0/refused").asText())
                .isEqualTo(
                        "This is a table whose columns Mingle does not know: Nr, Wer, Elektropost, Firma. Say what they"
                                + " hold, for example --map \"name=Wer\" --map \"email=Elektropost\".");
    }

    @Test
    void tellsATableWhatItsColumnsHoldBesideWhatIsKnown() {
        Club club = new Club();
        rooms.tables.put("club.csv", club);
        rooms.exports.put("club.csv", Reports.of("club.csv", "i1", Reports.DAY));

        assertThat(run("club.csv", "--map", "name=wer", "--map=email=Elektropost", "--constant", "title=Member"))
                .isZero();

        assertThat(club.told)
                .containsExactly(
                        "Mapping[columns={Firma=COMPANY, Wer=NAME, Elektropost=EMAIL}, constants={TITLE=Member}]"
                                + " true");
    }

    @Test
    void saysWhatIsWrongWithWhatIsTold() {
        rooms.tables.put("club.csv", new Club());
        assertWrong("--map takes FIELD=… with one of the fields name, given-name", "club.csv", "--map", "mail=Wer");
        assertWrong("something behind the sign", "club.csv", "--map", "name=");
        assertWrong("There is no table on this line with the columns Who.", "club.csv", "--map", "name=Who");
        assertWrong("There is no table on this line with columns.", "a.zip", "--constant", "company=Mill");
        assertWrong("nothing else is the same for all", "club.csv", "--constant", "email=a@b.example");
        assertWrong("Say with --map which column of club.csv holds a name", "club.csv", "--map", "title=Wer");
        assertThat(rooms.log).isEmpty();
    }

    private void assertWrong(String sentence, String... arguments) {
        assertThatThrownBy(() -> run(arguments))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(sentence);
    }
}
