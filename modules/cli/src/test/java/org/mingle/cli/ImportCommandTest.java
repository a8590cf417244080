package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.testing.CommandContractTest;

class ImportCommandTest extends CommandContractTest {
    private final Rooms rooms = new Rooms();

    @Override
    protected Command command() {
        return new ImportCommand(rooms, rooms);
    }

    @Test
    void saysWhatWasReadAndWhatNot() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));

        assertThat(run("in/a.zip", "--me", "https://example.org/sam")).isZero();

        assertThat(out()).isEqualTo("""
                        a.zip: linkedin export of 2026-03-09
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
                        a.zip: linkedin export of 2026-03-09
                          Articles/2018-07-15_on-shipping-small.html        1 read (1 unchanged)
                          messages.csv                                  2,100 read (2,100 unchanged)
                        Everything in it was there already.
                        """);
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
}
