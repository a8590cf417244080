package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product as people and scripts use it: the built distribution, a process for each command. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class DistributionTest {
    private static final String HOUSE = """
            format: mingle.rules/1
            id: org.example.house
            title: House rules
            rules:
              - id: interactive.loud
                principle: interactive
                severity: notice
                when: metrics.publicActs >= 10 && metrics.broadcastShare >= 0.8
                do: Let somebody else speak first
                ratherThan: opening every conversation yourself
                because: activities.filter(a, a.public).latest(3)
                examples:
                  - given: { metrics: { publicActs: 20, broadcastShare: 0.9 } }
                    fires: true
                  - given: { metrics: { publicActs: 20, broadcastShare: 0.1 } }
                    fires: false
            """;

    @TempDir
    static Path folder;

    private static Script mingle;

    @BeforeAll
    static void writeTheGuests() throws Exception {
        mingle = new Script(folder, "höme, + 100%");
        Script.Outcome written = mingle.run("guests", "write", "party");
        assertThat(written.err()).isEmpty();
        assertThat(written.out().lines())
                .hasSize(36)
                .contains("party/shouter/linkedin.zip", "party/shouter/contacts.vcf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wallflower", "hider", "shouter", "flitter", "pretender", "host"})
    void theFirstCommandOfTheReadmeNamesTheGuest(String guest) throws Exception {
        Script.Outcome outcome = mingle.run("coach", "party/" + guest + "/linkedin.zip");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("\nTonight you are the " + Character.toUpperCase(guest.charAt(0)) + guest.substring(1) + " (")
                .contains("rather than")
                .contains("Rules: Best practice");
    }

    @Test
    void aDayMakesTheAnswerTheSameToTheByteWhereverItIsAsked() throws Exception {
        Path one = unpack("one/export", false);
        Path two = unpack("two/export", true);
        String[] zip = {"--format", "json", "--as-of", "2026-10-15", "coach", "party/shouter/linkedin.zip"};
        String[] first = {"coach", one.toString(), "--as-of", "2026-10-15", "--format", "json"};
        String[] second = {"coach", two.toString(), "--as-of", "2026-10-15", "--format", "json"};
        Script abroad = mingle.with("LC_ALL", "C")
                .with("TZ", "Pacific/Auckland")
                .with("MINGLE_JAVA_OPTIONS", "-Duser.language=ar -Duser.country=EG");

        Script.Outcome here = mingle.run(zip);
        assertThat(here.exitCode()).isZero();
        assertThat(here.json().get("asOf").asText()).isEqualTo("2026-10-15");
        assertThat(here.json().get("recommendations")).isNotEmpty();
        assertThat(mingle.run(zip)).isEqualTo(here);
        assertThat(abroad.run(zip)).isEqualTo(here);

        Script.Outcome unpacked = mingle.run(first);
        assertThat(unpacked.exitCode()).isZero();
        assertThat(abroad.run(second)).isEqualTo(unpacked);
    }

    /** Writes the files of an export into a folder, in one order or the other, as of one moment. */
    private static Path unpack(String name, boolean backwards) throws IOException {
        Path export = folder.resolve(name);
        try (ZipFile zip =
                new ZipFile(folder.resolve("party/shouter/linkedin.zip").toFile())) {
            List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
            if (backwards) {
                Collections.reverse(entries);
            }
            for (ZipEntry entry : entries) {
                Path file = export.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file);
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T12:00:00Z")));
            }
        }
        return export;
    }

    @Test
    void aRefusedExportDoesNotKeepTheOthersOut() throws Exception {
        Files.writeString(folder.resolve("bad.zip"), "garbage");

        Script.Outcome outcome =
                mingle.run("coach", "bad.zip", "party/host/linkedin.zip", "gone.zip", "--format", "json");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.json().at("/guest/id").asText()).isEqualTo("host");
        JsonNode imports = outcome.json().get("imports");
        assertThat(texts(imports, "source")).containsExactly("bad.zip", "linkedin.zip", "gone.zip");
        assertThat(imports.get(0).get("refused").asText()).startsWith("This is not a zip file");
        assertThat(imports.get(1).get("refused").isNull()).isTrue();
        assertThat(outcome.err().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("(bad|gone)\\.zip was not imported\\. [A-Z].*\\."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin.zip", "x.zip", "mastodon.zip", "bluesky.car"})
    void whatIsImportedTwiceIsThereOnceAndCanBeTakenBack(String export) throws Exception {
        Script own = new Script(folder, "twice " + export);
        String[] twice = {"import", "party/flitter/" + export, "--format", "json"};

        JsonNode first = own.run(twice).json().at("/imports/0");
        JsonNode second = own.run(twice).json().at("/imports/0");

        assertThat(first.get("format").asText()).isEqualTo(export.replaceFirst("\\..*", ""));
        assertThat(sum(first, "new")).isPositive();
        assertThat(sum(second, "read")).isEqualTo(sum(first, "read"));
        assertThat(sum(second, "new") + sum(second, "changed")).isZero();
        assertThat(own.run("contacts", "--format", "json").json()).isNotEmpty();

        for (JsonNode one : List.of(second, first)) {
            assertThat(own.run("imports", "undo", one.get("id").asText()).exitCode())
                    .isZero();
        }

        assertThat(own.run("contacts", "--format", "json").json()).isEmpty();
        assertThat(texts(own.run("--format", "json", "imports").json(), "undone"))
                .containsExactly("true", "true");
    }

    @Test
    void aFolderOfEverythingIsToldApartByItsContentAndReadOnce() throws Exception {
        Path all = Files.createDirectories(folder.resolve("downloads"));
        Path guest = folder.resolve("party/shouter");
        unpack("downloads/Complete_LinkedInDataExport_11-01-2026", false);
        Files.copy(guest.resolve("x.zip"), all.resolve("archive without a name"));
        Files.copy(guest.resolve("mastodon.zip"), all.resolve("mastodon.zip"));
        Files.copy(guest.resolve("wordpress.xml"), all.resolve("blog.txt"));
        Files.copy(guest.resolve("contacts.vcf"), all.resolve("people.dat"));
        Files.writeString(all.resolve("shopping.txt"), "bread");

        Script.Outcome outcome = mingle.run("coach", "downloads", "downloads/people.dat", "--format", "json");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        JsonNode imports = outcome.json().get("imports");
        assertThat(texts(imports, "format"))
                .containsExactlyInAnyOrder("linkedin", "x", "mastodon", "blog", "addressbook");
        assertThat(texts(imports, "source"))
                .contains("Complete_LinkedInDataExport_11-01-2026", "archive without a name", "people.dat");
        assertThat(imports.findValues("unrecognised").stream().filter(names -> !names.isEmpty()))
                .as("named once")
                .singleElement()
                .hasToString("[\"shopping.txt\"]");
        assertThat(imports).allSatisfy(one -> assertThat(sum(one, "new")).isPositive());
    }

    @Test
    void aTableThatNobodyKnowsIsReadOnceItsColumnsAreTold() throws Exception {
        Script own = new Script(folder, "club");
        Files.writeString(folder.resolve("club.csv"), "Nr;Wer;Elektropost\n1;Ada Vogel;ada@vogel.example\n");

        Script.Outcome unknown = own.run("import", "club.csv");
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err())
                .isEqualTo(
                        "club.csv was not imported. This is a table whose columns Mingle does not know. Say what they"
                                + " hold with --map.\n");
        assertThat(unknown.out()).contains("Nr, Wer, Elektropost", "--map \"name=Wer\" --map \"email=Elektropost\"");

        assertThat(own.run("coach", "club.csv", "--map", "name=Wer", "--map", "email=Elektropost")
                        .exitCode())
                .isZero();
        assertThat(own.run("import", "club.csv").exitCode())
                .as("a look remembers nothing")
                .isEqualTo(3);
        assertThat(own.run("import", "club.csv", "--map", "name=Wer", "--constant", "company=Chess")
                        .exitCode())
                .isZero();
        assertThat(sum(own.run("import", "club.csv", "--format", "json").json().at("/imports/0"), "unchanged"))
                .as("not asked again")
                .isEqualTo(1);
        assertThat(own.run("contacts", "--format", "json")
                        .json()
                        .at("/0/company")
                        .asText())
                .isEqualTo("Chess");
    }

    @Test
    void remindsOfAnExportUntilOneMadeSinceIsImported() throws Exception {
        Script own = new Script(folder, "waiting");
        assertThat(own.run("imports", "asked", "x", "--as-of", "2026-11-01").exitCode())
                .isZero();
        assertThat(own.run("imports", "--as-of", "2026-11-02").out()).contains("should be ready on 2026-11-03.");
        assertThat(own.run("imports", "--as-of", "2026-11-03").out()).contains("should be ready: look into your mail");

        assertThat(own.run("import", "party/shouter/x.zip").exitCode()).isZero();

        assertThat(own.run("imports", "--as-of", "2026-11-03").out())
                .contains("x.zip")
                .doesNotContain("should be ready");
    }

    private static int sum(JsonNode report, String count) {
        return StreamSupport.stream(report.get("files").spliterator(), false)
                .mapToInt(file -> file.get(count).asInt())
                .sum();
    }

    @Test
    void aPlugInIsInstalledSpeaksAndIsRemoved() throws Exception {
        String jar = Path.of("target/samples/org.mingle.sample.rules.jar")
                .toRealPath()
                .toString();

        assertThat(mingle.run("plugins", "install", jar).exitCode()).isZero();
        assertThat(mingle.run("plugins", "list", "--format", "json").json()).isEqualTo(parse("""
                                [{"name": "org.mingle.sample.rules", "version": "1.0.0", "state": "running", "reason": null}]"""));
        JsonNode sets = mingle.run("rules", "list", "--format", "json").json();
        assertThat(texts(sets, "from")).contains("service org.mingle.sample.rules");

        assertThat(mingle.run("plugins", "remove", "org.mingle.sample.rules").exitCode())
                .isZero();
        assertThat(mingle.run("plugins", "list", "--format", "json").out()).isEqualTo("[ ]\n");
    }

    @Test
    void watchingAnswersOnALineWheneverAPackIsSaved() throws Exception {
        Script own = new Script(folder, "watching");
        Process process = own.start("coach", "--watch", "party/shouter/linkedin.zip", "--format", "json");
        try (BufferedReader out = process.inputReader()) {
            assertThat(advice(out)).isEmpty();
            save(own, HOUSE);
            assertThat(advice(out)).containsExactly("Let somebody else speak first");
            save(own, HOUSE.replace("Let somebody else", "Let others"));
            assertThat(advice(out)).containsExactly("Let others speak first");
            Files.delete(own.home("rules/house.rules.yaml"));
            assertThat(advice(out)).isEmpty();
        } finally {
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(own.home("cache"))
                .as("a throw-away look that is ended leaves nothing of the export behind")
                .isDirectoryNotContaining("glob:**/look*");
    }

    private static List<String> advice(BufferedReader out) throws IOException {
        return StreamSupport.stream(parse(out.readLine()).get("recommendations").spliterator(), false)
                .filter(one -> one.get("rule").asText().startsWith("org.example.house/"))
                .map(one -> one.get("do").asText())
                .toList();
    }

    private static void save(Script own, String pack) throws IOException {
        Path part = Files.writeString(own.home("part"), pack);
        Files.move(
                part,
                own.home("rules/house.rules.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void aPackWithMistakesFailsItsTest() throws Exception {
        Path pack = Files.writeString(
                folder.resolve("torn.rules.yaml"), HOUSE.replace("metrics.publicActs >", "metrics.publicAct >"));

        Script.Outcome outcome = mingle.run("rules", "test", pack.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("torn.rules.yaml:8:19: metrics has no 'publicAct'; did you mean 'publicActs'?\n");
    }

    @Test
    void checksLineByLineInAnyLocale() throws Exception {
        Script posix = mingle.with("LC_ALL", "POSIX");

        Script.Outcome outcome = posix.typing("😀 our world-leading grinder\r\n\nGrüße", "check", "--lines", "-");

        assertThat(outcome.exitCode()).isZero();
        List<JsonNode> answers = outcome.jsonLines();
        assertThat(answers).hasSize(3);
        JsonNode remark = answers.get(0).at("/remarks/0");
        assertThat(remark.get("text").asText()).isEqualTo("world-leading");
        assertThat(remark.get("from").asInt()).isEqualTo(7);
        assertThat(remark.get("to").asInt()).isEqualTo(20);
        assertThat(answers.get(1).at("/traits/words").asInt()).isZero();
        assertThat(answers.get(2).at("/traits/words").asInt()).isEqualTo(1);
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        Script.Outcome bare = mingle.run();
        assertThat(bare.exitCode()).isEqualTo(2);
        assertThat(bare.out()).isEmpty();
        Script.Outcome help = mingle.run("--help");
        assertThat(help).isEqualTo(new Script.Outcome(0, bare.err(), ""));
        assertThat(help.out())
                .contains(
                        "\n  check ",
                        "\n  coach ",
                        "\n  contacts ",
                        "\n  guests ",
                        "\n  import ",
                        "\n  imports ",
                        "\n  plugins ",
                        "\n  rules ",
                        "\n  shell ");
        assertThat(mingle.run("compnies"))
                .isEqualTo(new Script.Outcome(2, "", "There is no command 'compnies'. See mingle --help.\n"));
    }

    @Test
    void theShellSeesTheBundlesAndTheServicesOfTheRooms() throws Exception {
        Script.Outcome outcome = mingle.typing(
                "lb -s org.mingle\nservicereferences org.mingle.api.coach.Coach null\nlb -s gogo\nnonsense\necho Grüße\n"
                        + "exit\necho beyond\n",
                "shell");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEqualTo("Command not found: nonsense\n");
        assertThat(outcome.out())
                .startsWith("mingle> ")
                .containsPattern("Active +\\| +2\\|org\\.mingle\\.rules ")
                .containsPattern("Installed +\\| +5\\|org\\.mingle\\.desktop ")
                .containsPattern("Active .*\\|org\\.apache\\.felix\\.gogo\\.command ")
                .containsPattern("mingle> [0-9]+ +[0-9]+ Coach ")
                .contains("mingle> Grüße\n")
                .doesNotContain("beyond");
        assertThat(mingle.typing("telnetd start\n", "shell"))
                .isEqualTo(new Script.Outcome(0, "mingle> Mingle opens no port.\nmingle> \n", ""));
    }

    @Test
    void theLevelOfTheLogIsTakenFromItsConfiguration() throws Exception {
        Script own = new Script(folder, "loud");
        Files.createDirectories(own.home("conf"));
        Files.writeString(own.home("conf/org.mingle.log.cfg"), "level=WARN\nlevel.org.sqlite=TRACE\nlevel.odd=LOUD\n");

        assertThat(own.run("contacts").exitCode()).isZero();

        try (var logs = Files.list(own.home("logs"))) {
            assertThat(logs).containsExactly(own.home("logs/cli-1.log"));
        }
        assertThat(Files.readString(own.home("logs/cli-1.log")))
                .contains(" TRACE [main] org.sqlite.")
                .contains("org.mingle.log: level.odd is none of [OFF, ERROR, WARN, INFO, DEBUG, TRACE]")
                .doesNotContain(" INFO ");
    }

    /** They are all on one class path; what others copied into their jars unchanged does no harm there, nor do the contracts of OSGi. */
    @Test
    void noTwoBundlesBringDifferentClassesOfOneName() throws IOException {
        Map<String, Long> classes = new HashMap<>();
        for (Path jar : jars()) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                zip.stream()
                        .filter(entry -> entry.getName().endsWith(".class"))
                        .filter(entry -> !entry.getName().endsWith("module-info.class"))
                        .filter(entry -> !entry.getName().startsWith("org/osgi/"))
                        .forEach(entry -> assertThat(
                                        classes.merge(entry.getName(), entry.getCrc(), (first, second) -> first))
                                .as("%s in %s", entry.getName(), jar)
                                .isEqualTo(entry.getCrc()));
            }
        }
        assertThat(classes).containsKey("picocli/CommandLine.class");
    }

    /** Of the folders {@code lib} and {@code bundles}. */
    private static List<Path> jars() throws IOException {
        Path distribution = Path.of("../../launcher/target/mingle");
        try (Stream<Path> files =
                Stream.concat(Files.walk(distribution.resolve("lib")), Files.walk(distribution.resolve("bundles")))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    /** A class path would know nothing of it. */
    @Test
    void noBundleHoldsAJar() throws IOException {
        for (Path jar : jars()) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .as(jar.toString())
                        .noneMatch(name -> name.endsWith(".jar"));
            }
        }
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }

    private static JsonNode parse(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
