package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.it.bundle.Halting;

/** What happens when things go wrong: bad plug-ins, killed processes, full disks. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class SurvivalTest {
    private static final int KILLS = 10;

    @TempDir
    Path folder;

    private Script mingle;

    @BeforeEach
    void makeHome() throws IOException {
        mingle = new Script(folder, "höme");
    }

    /** Drops a bundle into the folder by hand. */
    private Path drop(String name, String... headers) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", "1.0.0");
        for (int i = 0; i < headers.length; i += 2) {
            main.putValue(headers[i], headers[i + 1]);
        }
        Path jar = Files.createDirectories(mingle.home("plugins")).resolve(name + ".jar");
        String type = Halting.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream in = Halting.class.getClassLoader().getResourceAsStream(type)) {
            out.putNextEntry(new JarEntry(type));
            in.transferTo(out);
        }
        return jar;
    }

    private List<String> plugins() throws Exception {
        return mingle.run("plugins", "list").out().lines().toList();
    }

    @Test
    void aPlugInThatEndsTwoStartsIsLeftOutOfTheThirdAndWhatWorkedComesBack() throws Exception {
        drop("acme.good", "Bundle-Name", "Acme good");
        assertThat(plugins()).containsExactly("acme.good 1.0.0  running");
        drop("acme.halting", "Bundle-Activator", Halting.class.getName(), "Import-Package", "org.osgi.framework");

        assertThat(mingle.run("plugins", "list").exitCode()).isEqualTo(Halting.CODE);
        assertThat(mingle.run("plugins", "list").exitCode()).isEqualTo(Halting.CODE);
        Script.Outcome third = mingle.run("plugins", "list");

        String why = "acme.halting was left out, because the last two starts ended before Mingle was ready while it was"
                + " starting. To try it again: mingle plugins enable acme.halting";
        assertThat(third.exitCode()).isZero();
        assertThat(third.err()).isEqualTo(why + "\n");
        assertThat(third.out()).isEqualTo("acme.good 1.0.0  running\nacme.halting 1.0.0  not running: " + why + "\n");
        Script.Outcome doctor = mingle.run("doctor");
        assertThat(doctor.exitCode()).isEqualTo(1);
        assertThat(doctor.out()).contains("  ! " + why + "\n");

        assertThat(mingle.run("plugins", "restore").err()).isEqualTo("On are now, as then: acme.good\n");
        assertThat(plugins()).containsExactly("acme.good 1.0.0  running", "acme.halting 1.0.0  disabled");
    }

    @Test
    void aKilledProcessNeverLeavesAStartThatFails() throws Exception {
        drop("acme.good");
        Random random = new Random(20261125);
        for (int i = 0; i < KILLS; i++) {
            Process process = mingle.start("plugins", "list");
            Thread.sleep(100 + random.nextInt(900));
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            Script.Outcome next = mingle.run("plugins", "list");
            assertThat(next.exitCode()).as("after kill %d: %s", i, next.err()).isZero();
            assertThat(next.out()).isEqualTo("acme.good 1.0.0  running\n");
        }
    }

    @Test
    void thePolicyKeepsOutWhatIsNotSignedHoweverItGotThere() throws Exception {
        drop("acme.halting", "Bundle-Activator", Halting.class.getName(), "Import-Package", "org.osgi.framework");
        Files.createDirectories(mingle.home("conf"));
        Files.writeString(mingle.home("conf/org.mingle.plugins.cfg"), "signature=required\ntrusted=trusted\n");

        assertThat(plugins())
                .containsExactly("acme.halting 1.0.0  not running: acme.halting is not signed,"
                        + " and this Mingle takes only plug-ins that somebody it trusts has signed.");
    }

    @Test
    void theDoctorFindsWhatIsWrongAndTellsNothingPersonal() throws Exception {
        Script.Outcome well = mingle.run("doctor", "--format", "json");
        assertThat(well.exitCode()).as(well.out() + well.err()).isZero();
        assertThat(well.json().get("well").asBoolean()).isTrue();
        List<String> ids = new ArrayList<>();
        well.json().get("checks").forEach(check -> ids.add(check.get("id").asText()));
        assertThat(ids).containsExactly("java", "folders", "database", "bundles", "packs", "clock", "log");

        drop("acme.rules", "Bundle-Name", "Acme rules", "Import-Package", "org.mingle.api.rules;version=\"[2,3)\"");
        Files.writeString(mingle.home("rules/torn.rules.yaml"), "format: mingle.rules/1\nid: torn\ntitel: Torn\n");
        Script.Outcome ill = mingle.run("doctor");

        assertThat(ill.exitCode()).isEqualTo(1);
        assertThat(ill.out())
                .contains("  ! Acme rules needs org.mingle.api.rules 2.x; this Mingle has 1.0.\n")
                .contains("  ! torn.rules.yaml:3:1: ")
                .doesNotContain(folder.toString(), "höme", System.getProperty("user.home"));
        assertThat(plugins())
                .containsExactly(
                        "acme.rules 1.0.0  not running: Acme rules needs org.mingle.api.rules 2.x; this Mingle has 1.0.");
        JsonNode bundles =
                mingle.run("--safe-mode", "doctor", "--format", "json").json().at("/checks/3");
        assertThat(bundles.at("/facts/safeMode").asBoolean()).isTrue();
        assertThat(bundles.get("findings")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 112})
    void aFullAndAReadOnlyDiskGetASentence(int kilobytesBefore) throws Exception {
        Path disk = Files.createDirectories(mingle.home("."));
        assumeThat(sh("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk.toString()))
                .as("a small disk can only be mounted by root")
                .isZero();
        try {
            Files.write(mingle.home("before"), new byte[kilobytesBefore << 10]);
            Script.Outcome full = mingle.run("plugins", "list");
            assertThat(full.exitCode()).isEqualTo(4);
            assertThat(full.err()).contains("disk is not full.").doesNotContain("Exception", "\tat ");

            assertThat(sh("mount", "-o", "remount,ro", disk.toString())).isZero();
            Script.Outcome locked = mingle.run("plugins", "list");
            assertThat(locked.exitCode()).isEqualTo(4);
            assertThat(locked.err()).contains("cannot write to").doesNotContain("Exception", "\tat ");
        } finally {
            sh("umount", disk.toString());
        }
    }

    @Test
    void aDiskThatFillsUpIsNamedAndLosesNothing() throws Exception {
        Path disk = Files.createDirectories(mingle.home("."));
        assumeThat(sh("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString()))
                .as("a small disk can only be mounted by root")
                .isZero();
        try {
            assertThat(mingle.run("guests", "write", "guests", "--with-earlier").exitCode())
                    .isZero();
            assertThat(mingle.run("import", "guests/host/linkedin-earlier.zip").exitCode())
                    .isZero();
            String before = mingle.run("contacts", "--format", "json").out();
            sh("dd", "if=/dev/zero", "of=" + disk.resolve("filling"), "bs=1k");

            Script.Outcome full = mingle.run("import", "guests/host/linkedin.zip");
            assertThat(full.exitCode()).isEqualTo(3);
            assertThat(full.err())
                    .contains("was not imported. Nothing can be kept: the disk is full,")
                    .doesNotContain("Exception", "\tat ");
            assertThat(mingle.run("contacts", "--format", "json").out())
                    .as("what is there can be read meanwhile")
                    .isEqualTo(before);

            Files.delete(disk.resolve("filling"));
            assertThat(mingle.run("contacts", "--format", "json").out())
                    .isEqualTo(before)
                    .contains("\"name\"");
        } finally {
            sh("umount", disk.toString());
        }
    }

    private static int sh(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
