package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.Felix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.health.FrameworkPlugins;
import org.mingle.testing.CommandContractTest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** On a real framework, with bundles that are a manifest and nothing else. */
class PluginsCommandTest extends CommandContractTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Map<String, Object> settings = new HashMap<>();
    private Felix framework;

    @Override
    protected Command command() {
        return new PluginsCommand(new FrameworkPlugins(framework.getBundleContext()));
    }

    @BeforeEach
    void startFramework() throws BundleException, IOException {
        Files.createDirectories(home().resolve("cache"));
        settings.put("org.osgi.framework.storage", home().resolve("framework").toString());
        settings.put("felix.log.level", "0");
        settings.put("mingle.home", home().toString());
        framework = new Felix(settings);
        framework.start();
    }

    @AfterEach
    void stopFramework() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    private static Path jar(Path file, String... headers) throws IOException {
        Files.createDirectories(file.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        for (int i = 0; i < headers.length; i += 2) {
            manifest.getMainAttributes().putValue(headers[i], headers[i + 1]);
        }
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }

    private static Path bundle(Path file, String name, String version) throws IOException {
        return jar(file, "Bundle-SymbolicName", name, "Bundle-Version", version);
    }

    private Path dropped(String file) {
        return home().resolve("plugins").resolve(file);
    }

    /** As File Install does it. */
    private Bundle install(Path file) throws BundleException {
        return framework.getBundleContext().installBundle(file.toFile().toURI().toString());
    }

    @Test
    void saysThatThereAreNone() {
        assertThat(run("list")).isZero();
        assertThat(runJson("list")).isZero();
        assertThat(out())
                .isEqualTo("No plug-ins. Drop a bundle into " + home().resolve("plugins")
                        + ", or: mingle plugins install FILE\n[ ]\n");
    }

    @Test
    void listsWhatRunsAndWhyTheOthersDoNot() throws Exception {
        install(bundle(dropped("a good one + ü.jar"), "acme.good", "1.2")).start();
        install(jar(
                dropped("b.jar"),
                "Bundle-SymbolicName",
                "acme.needy;singleton:=true",
                "Bundle-Name",
                "Acme needy",
                "Bundle-Version",
                "2.0.0",
                "Import-Package",
                "com.nowhere;version=\"[1,2)\",org.osgi.framework;version=\"[7,8)\""));
        install(jar(dropped("c.jar"), "Bundle-SymbolicName", "acme.broken", "Bundle-Activator", "no.Such"));
        bundle(dropped("d.jar"), "acme.good", "1.2.0");
        bundle(dropped("e.jar"), "acme.odd", "one");
        jar(dropped("f.jar"));
        Files.writeString(dropped("g.jar"), "junk");
        Files.writeString(dropped("README.txt"), "no jar");

        assertThat(run("list")).isZero();

        String here = framework.getBundleContext().getBundle(0).getHeaders().get("Export-Package");
        assertThat(here).isNotNull();
        assertThat(out().lines())
                .containsExactly(
                        "acme.good 1.2.0  running",
                        "acme.needy 2.0.0  not running: Acme needy needs the package com.nowhere 1.x, which no bundle here"
                                + " brings. Acme needy needs org.osgi.framework 7.x; this Mingle has 1.10.",
                        "acme.broken 0.0.0  not running: acme.broken failed while it started; the log file tells more.",
                        "acme.good 1.2.0  not running: Another bundle has the name and version of acme.good.",
                        "acme.odd one  not running: acme.odd could not be installed; the log file tells more.",
                        "f.jar  not a bundle: f.jar is a jar, but no bundle: its manifest has no Bundle-SymbolicName.",
                        "g.jar  not a bundle: g.jar is damaged, or no jar at all. Get it again from where it came"
                                + " from.");
    }

    @Test
    void listsThemAsJson() throws Exception {
        install(bundle(dropped("a.jar"), "acme.good", "1.2.0")).start();
        Files.writeString(dropped("g.jar"), "junk");

        assertThat(runJson("list")).isZero();

        assertThat(Parsed.json(out())).isEqualTo(Parsed.json("""
                                [{"name": "acme.good", "version": "1.2.0", "state": "running", "reason": null},
                                 {"name": "g.jar", "version": null, "state": "not a bundle",
                                  "reason": "g.jar is damaged, or no jar at all. Get it again from where it came from."}]"""));
    }

    @Test
    void theFolderMayBeALink() throws Exception {
        install(bundle(home().resolve("elsewhere/a.jar"), "acme.good", "1.2.0")).start();
        Files.createSymbolicLink(home().resolve("plugins"), home().resolve("elsewhere"));

        run("list");

        assertThat(out()).isEqualTo("acme.good 1.2.0  running\n");
    }

    @Test
    void saysThatSafeModeLeavesThemOut() throws Exception {
        stopFramework();
        settings.put("mingle.safe.mode", "true");
        startFramework();
        bundle(dropped("a.jar"), "acme.good", "1.2.0");

        run("list");

        assertThat(out())
                .isEqualTo("acme.good 1.2.0  not running: acme.good is left out, because Mingle was started"
                        + " in safe mode, without plug-ins.\n");
    }

    @Test
    void installsUnderItsNameInPlaceOfTheFormerOne() throws IOException {
        bundle(dropped("whatever.jar"), "acme.good", "1.0.0");
        Path next = bundle(home().resolve("in/good-2.jar"), "acme.good", "2.0.0");

        assertThat(run("install", "--yes", next.toString())).isZero();

        assertThat(home().resolve("plugins").toFile().list()).containsExactly("acme.good.jar");
        assertThat(Files.readAllBytes(dropped("acme.good.jar"))).isEqualTo(Files.readAllBytes(next));
        assertThat(next).exists();
        assertThat(out()).isEmpty();
        assertThat(err())
                .startsWith("acme.good (acme.good 2.0.0), in place of 1.0.0\n")
                .endsWith("Installed acme.good. 'mingle plugins list' tells whether it runs.\n");
    }

    @Test
    void whatComesWithMingleStays() throws Exception {
        Path ours = bundle(home().resolve("bundles/store.jar"), "org.mingle.store", "1.0.0");
        framework.getBundleContext().installBundle("reference:" + ours.toUri());
        Path theirs = bundle(home().resolve("in/store.jar"), "org.mingle.store", "1");

        assertThat(run("install", "--yes", theirs.toString())).isEqualTo(3);

        assertThat(home().resolve("plugins")).doesNotExist();
        assertThat(err())
                .isEqualTo("Mingle itself has a bundle org.mingle.store 1.0.0, which stays."
                        + " Give yours another name or version.\n");
    }

    @Test
    void aPlugInThatRunsCanBeInstalledAgain() throws Exception {
        Path file = bundle(dropped("acme.good.jar"), "acme.good", "1.0.0");
        install(file).start();

        assertThat(run("install", "--yes", file.toString())).isZero();

        assertThat(file).exists();
    }

    @Test
    void installsBundlesOnly() throws IOException {
        Path junk = Files.writeString(home().resolve("junk.jar"), "junk");

        Path sly = bundle(home().resolve("sly.jar"), "../../sly", "1.0.0");

        assertThat(run("install", junk.toString())).isEqualTo(3);
        assertThat(run("install", "gone.jar")).isEqualTo(3);
        assertThat(run("install", sly.toString())).isEqualTo(3);

        assertThat(err())
                .isEqualTo(junk + " is damaged, or no jar at all. Get it again from where it came from.\n"
                        + "There is no file gone.jar.\n" + sly
                        + " is a jar, but no bundle: its manifest has no Bundle-SymbolicName.\n");
    }

    @Test
    void removesByTheNameThatTheListShows() throws IOException {
        bundle(dropped("a.jar"), "acme.good", "1.0.0");
        bundle(dropped("b.jar"), "acme.good", "2.0.0");
        Files.writeString(dropped("junk.jar"), "junk");

        assertThat(run("remove", "acme.good")).isZero();
        assertThat(run("remove", "junk.jar")).isZero();
        assertThat(run("remove", "acme.good")).isEqualTo(3);

        assertThat(home().resolve("plugins").toFile().list()).isEmpty();
        assertThat(err()).isEqualTo("Removed acme.good.\nRemoved junk.jar.\nThere is no plug-in acme.good.\n");
    }

    @Test
    void saysThatTheFolderCannotBeUsed() throws IOException {
        Files.writeString(home().resolve("plugins"), "a file");
        Path good = bundle(home().resolve("in/good.jar"), "acme.good", "2.0.0");

        assertThat(run("install", "--yes", good.toString())).isEqualTo(3);

        assertThat(err())
                .endsWith("Cannot use the folder " + home().resolve("plugins")
                        + ". Is it there, and is there room on the disk?\n");
    }

    private int onATerminal(String answer, String... words) {
        return command()
                .run(new Invocation(
                        List.of(words),
                        new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)),
                        System.out,
                        new PrintStream(screen, true, StandardCharsets.UTF_8),
                        false,
                        null,
                        "default",
                        home(),
                        false,
                        true));
    }

    @Test
    void showsAPersonWhatComesInAndAsks() throws IOException {
        Path needy = jar(
                home().resolve("in/needy.jar"),
                "Bundle-SymbolicName",
                "acme.needy",
                "Bundle-Name",
                "Acme needy",
                "Bundle-Version",
                "2",
                "Export-Package",
                "acme.needy;version=2.0",
                "Import-Package",
                "com.nowhere;version=\"[1,2)\",org.osgi.framework;version=\"[1.8,2)\",com.maybe;resolution:=optional");

        assertThat(onATerminal("no\n", "install", needy.toString())).isZero();
        assertThat(onATerminal("", "install", needy.toString())).isZero();

        assertThat(home().resolve("plugins")).doesNotExist();
        assertThat(screen.toString(StandardCharsets.UTF_8)).startsWith("""
                Acme needy (acme.needy 2.0.0)
                It brings:
                  the package acme.needy 2.0
                It wants:
                  the package com.nowhere 1.x
                  the package org.osgi.framework 1.8 or a later 1.x
                Acme needy needs the package com.nowhere 1.x, which no bundle here brings.
                It is not signed.
                A plug-in can do on this machine whatever you can. Install it? [y/N] Nothing was installed.
                """);

        assertThat(onATerminal("y\n", "install", needy.toString())).isZero();
        assertThat(dropped("acme.needy.jar")).exists();
        assertThat(onATerminal("", "install", "--yes", needy.toString())).isZero();
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("Acme needy (acme.needy 2.0.0), in place of 2.0.0\n")
                .endsWith("It is not signed.\nInstalled acme.needy. 'mingle plugins list' tells whether it runs.\n");
    }

    @Test
    void whereNobodyCanBeAskedItIsShownAllTheSame() throws IOException {
        Path good = bundle(home().resolve("in/good.jar"), "acme.good", "2.0.0");

        assertThat(run("install", good.toString())).isZero();

        assertThat(err())
                .startsWith("acme.good (acme.good 2.0.0)\nIt brings")
                .contains("It is not signed.\n")
                .endsWith("Installed acme.good. 'mingle plugins list' tells whether it runs.\n");
        assertThat(dropped("acme.good.jar")).exists();
    }

    @Test
    void switchesOffAndOnAgain() throws IOException {
        bundle(dropped("a.jar"), "acme.good", "1.0.0");

        assertThat(run("disable", "acme.good")).isZero();
        assertThat(run("list")).isZero();
        assertThat(out()).isEqualTo("acme.good 1.0.0  disabled\n");
        assertThat(dropped("a.jar")).doesNotExist();

        assertThat(run("enable", "acme.good")).isZero();
        assertThat(dropped("a.jar")).exists();
        assertThat(run("enable", "acme.bad")).isEqualTo(3);
        assertThat(run("restore")).isEqualTo(3);
        assertThat(err())
                .isEqualTo("acme.good is off and keeps its place: mingle plugins enable acme.good\n"
                        + "acme.good is on. 'mingle plugins list' tells whether it runs.\n"
                        + "There is no plug-in acme.bad.\n"
                        + "No start is known with which all plug-ins ran, so there is nothing to go back to.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list x", "install", "remove", "remove a b", "enable", "restore x", "start"})
    void saysHowItIsCalled(String words) {
        assertThatThrownBy(() -> run(words.isEmpty() ? new String[0] : words.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Call it like this: mingle plugins list, or mingle plugins install FILE,"
                        + " or mingle plugins remove NAME, or mingle plugins enable NAME,"
                        + " or mingle plugins disable NAME, or mingle plugins restore");
    }
}
