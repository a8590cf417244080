package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.it.plugin.Quoting;

/** Whatever happens, what is said of people stays out of the log, of standard error, of problem lists and of reports of skipped lines. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(240)
class PrivacyTest {
    private static final List<String> GUESTS =
            List.of("wallflower", "hider", "shouter", "flitter", "pretender", "host");
    private static final List<String> OTHERS =
            List.of("x.zip", "mastodon.zip", "bluesky.car", "wordpress.xml", "contacts.vcf");
    private static final String DRAFT = "Zora Quandt of Quandt Timber told me of their secret plans";

    @TempDir
    Path folder;

    private final Secrets secrets = new Secrets();
    private final List<String> toldOf = new ArrayList<>();
    private Script mingle;

    @BeforeEach
    void logEverything() throws Exception {
        mingle = new Script(folder, "home");
        Files.createDirectories(mingle.home("conf"));
        Files.writeString(mingle.home("conf/org.mingle.log.cfg"), "level=TRACE\n");
        mingle.run("guests", "write", "party");
        for (String guest : GUESTS) {
            secrets.learn(export(guest));
        }
        assertThat(secrets.size()).isGreaterThan(10_000);
        assertThat(secrets.in("write to sam-shouter-mingle, Sam Shouter")).hasSize(2);
    }

    private Path export(String guest) {
        return folder.resolve("party").resolve(guest).resolve("linkedin.zip");
    }

    /** Runs it with the log on standard error too, and keeps what is no answer. */
    private Script.Outcome run(int exitCode, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.add(0, "--verbose");
        Script.Outcome outcome = mingle.typing(DRAFT, line.toArray(String[]::new));
        assertThat(outcome.exitCode()).as("%s: %s", line, outcome.err()).isEqualTo(exitCode);
        toldOf.add(outcome.err());
        return outcome;
    }

    private void nothingOfPeopleWasTold() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> logs = Files.walk(mingle.home("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(log));
            }
        }
        assertThat(all.toString()).contains(" TRACE ").contains("\tat ");
        toldOf.forEach(all::append);
        assertThat(secrets.in(all.toString())).isEmpty();
        assertThat(all.toString()).doesNotContain("Quandt").doesNotContain("secret plans");
    }

    @Test
    void everyGuestWholeAndDamaged() throws Exception {
        install();
        for (String guest : GUESTS) {
            List<String> line = new ArrayList<>(List.of("--workspace", guest, "import", "--format", "json"));
            line.add(export(guest).toString());
            for (Damage damage : Damage.values()) {
                Path damaged = folder.resolve("party").resolve(guest).resolve(damage + ".zip");
                damage.write(export(guest), damaged);
                line.add(damaged.toString());
            }
            JsonNode imports = run(3, line.toArray(String[]::new)).json().get("imports");
            assertThat(imports.findValues("skipped").toString()).contains("was expected");
            for (String complaint : List.of("skipped", "unknownColumns", "notes", "refused")) {
                toldOf.add(imports.findValues(complaint).toString());
            }
            JsonNode advice =
                    run(0, "--workspace", guest, "coach", "--format", "json").json();
            assertThat(advice.get("problems").toString()).contains("quoting");
            toldOf.add(advice.get("problems").toString());
        }
        nothingOfPeopleWasTold();
    }

    @Test
    void theOtherRoomsWholeAndCutInTheMiddle() throws Exception {
        for (String guest : List.of("shouter", "host")) {
            List<String> line = new ArrayList<>(List.of("--workspace", guest, "import", "--format", "json"));
            for (String name : OTHERS) {
                Path export = folder.resolve("party").resolve(guest).resolve(name);
                secrets.learnAnyOther(export);
                byte[] whole = Files.readAllBytes(export);
                Path cut = Files.write(export.resolveSibling("cut " + name), Arrays.copyOf(whole, whole.length / 2));
                line.addAll(List.of(export.toString(), cut.toString()));
            }
            JsonNode imports = run(3, line.toArray(String[]::new)).json().get("imports");
            assertThat(imports.findValuesAsText("format")).contains("x", "mastodon", "bluesky", "blog", "addressbook");
            for (String complaint : List.of("skipped", "unknownColumns", "notes", "refused")) {
                toldOf.add(imports.findValues(complaint).toString());
            }
            run(0, "--workspace", guest, "coach");
        }
        toldOf.forEach(told -> assertThat(secrets.in(told)).isEmpty());
        try (Stream<Path> logs = Files.walk(mingle.home("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                assertThat(secrets.in(Files.readString(log))).isEmpty();
            }
        }
    }

    @Test
    void whatAPersonDoesAndWhatGoesWrong() throws Exception {
        install();
        String sam = export("shouter").toString();
        run(0, "import", sam);
        List<JsonNode> people = new ArrayList<>();
        run(0, "contacts", "--format", "json").json().forEach(people::add);
        String first = people.get(0).get("id").asText();
        String other = people.get(1).get("id").asText();
        run(0, "contacts", people.get(2).get("name").asText());
        run(0, "contacts", "tag", first, "Quandt");
        run(0, "contacts", "note", first, "Quandt is her maiden name");
        run(0, "contacts", "merge", first, other);
        run(0, "contacts", "forget", people.get(3).get("id").asText());
        run(0, "check", "-");
        Path quoted = Files.writeString(folder.resolve("quoted.txt"), DRAFT + " Sam Shouter");
        assertThat(run(3, "import", quoted.toString()).err())
                .endsWith(
                        "Something went wrong on the way. The details are in " + mingle.home("logs/cli-1.log") + ".\n");
        assertThat(run(4, "quoting", DRAFT).err())
                .contains("Something went wrong in the background. The details are in ")
                .contains("Something went wrong in Mingle itself. The details are in ");
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertThat(run(3, "import", sam).err()).contains("The database is busy");
            statement.execute("ROLLBACK");
            statement.execute("UPDATE profile SET content = '{\"name\": Sam Shouter}'");
        }
        assertThat(run(4, "coach").err()).contains("A row of the database is damaged.");
        String id = run(0, "imports", "--format", "json").json().at("/0/id").asText();
        run(0, "imports", "undo", id);
        nothingOfPeopleWasTold();
    }

    private Connection database() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + mingle.home("data/mingle.db"));
    }

    /** Packs the careless plug-in and drops it. */
    private void install() throws IOException {
        Files.createDirectories(mingle.home("plugins"));
        String types = Stream.of("importing.Importer", "situation.Metric", "command.Command", "rules.RuleSet")
                .map("<provide interface='org.mingle.api.%s'/>"::formatted)
                .reduce("", String::concat);
        String component =
                "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.3.0' name='quoting'><implementation class='"
                        + Quoting.class.getName() + "'/><service>" + types + "</service></scr:component>";
        String packages = Stream.of(
                        "activity", "analysis", "command", "contact", "importing", "progress", "rules", "situation")
                .map("org.mingle.api."::concat)
                .reduce("org.slf4j", (all, one) -> all + ",\r\n " + one);
        String manifest = "Manifest-Version: 1.0\r\nBundle-ManifestVersion: 2\r\nBundle-SymbolicName: quoting\r\n"
                + "Import-Package: " + packages + "\r\nService-Component: OSGI-INF/quoting.xml\r\n"
                + "Bundle-Version: 1.0.0\r\n\r\n";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(mingle.home("plugins/quoting.jar")))) {
            put(jar, "META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8));
            put(jar, "OSGI-INF/quoting.xml", component.getBytes(StandardCharsets.UTF_8));
            for (String type : List.of("Quoting", "QuotingRule")) {
                String file = "org/mingle/it/plugin/" + type + ".class";
                try (InputStream code = Quoting.class.getResourceAsStream("/" + file)) {
                    put(jar, file, code.readAllBytes());
                }
            }
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
