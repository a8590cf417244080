package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.felix.fileinstall.ArtifactListener;
import org.apache.felix.scr.info.ScrInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.launcher.bundle.Configured;
import org.mingle.launcher.bundle.Counting;
import org.mingle.launcher.bundle.Ended;
import org.mingle.launcher.bundle.Exchanged;
import org.mingle.launcher.bundle.Noticing;
import org.mingle.launcher.bundle.Window;

/** Runs a real framework with bundles made for the purpose. */
class LaunchTest {

    @TempDir
    Path folder;

    private Product product;

    @BeforeEach
    void makeProduct() throws IOException {
        product = new Product(folder);
    }

    @Test
    void exitsWithTheAnswerOfTheCommandLine() throws Exception {
        TinyBundle.answering("tiny.command", 3).writeTo(product.level(4));

        assertThat(product.run("coach")).isEqualTo(new Product.Outcome(3, ""));
    }

    @Test
    void startsNothingOfTheShell() throws Exception {
        TinyBundle.answering("tiny.shell", 3).writeTo(product.level(6));

        Product.Outcome outcome = product.run("coach");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.messages()).startsWith("The command line of Mingle did not start.");
    }

    @Test
    void startsWhatDoesTheWorkBesideTheServicesAndBeforeTheRooms() throws Exception {
        TinyBundle.answering("tiny.service", 0).header("Mode", "none").writeTo(product.level(1));
        TinyBundle.answering("tiny.room", 0).header("Mode", "none").writeTo(product.level(2));
        new TinyBundle("tiny.command").activator(Counting.class).writeTo(product.level(4));

        assertThat(product.run("coach").exitCode()).isEqualTo(1);
    }

    @Test
    void makesTheHomeFolder() throws Exception {
        TinyBundle.answering("tiny.command", 0).writeTo(product.level(4));

        product.run("coach");

        assertThat(List.of("data", "rules", "plugins", "conf", "logs", "cache"))
                .allSatisfy(room -> assertThat(product.home(room)).isDirectory());
        assertThat(product.home("cache/cli-1/framework")).isDirectory();
    }

    @Test
    void seesBundlesChangedAddedAndRemovedSinceTheLastStart() throws Exception {
        TinyBundle.answering("tiny.command", 1).writeTo(product.level(4));
        assertThat(product.run("coach").exitCode()).isEqualTo(1);

        TinyBundle.answering("tiny.command", 2).writeTo(product.level(4));
        assertThat(product.run("coach").exitCode()).isEqualTo(2);

        Path added = TinyBundle.answering("tiny.added", 5).writeTo(product.level(2));
        assertThat(product.run("coach").exitCode()).isEqualTo(5);

        Files.delete(added);
        assertThat(product.run("coach").exitCode()).isEqualTo(2);
    }

    @Test
    void keepsTheStorageOfAGoodStart() throws Exception {
        TinyBundle.answering("tiny.command", 0).writeTo(product.level(4));
        product.run("coach");
        Path marked = Files.writeString(product.home("cache/cli-1/framework/kept"), "");

        product.run("coach");

        assertThat(marked).exists();
    }

    @Test
    void startsOnAStorageThatWasDamaged() throws Exception {
        TinyBundle.answering("tiny.command", 7).writeTo(product.level(4));
        TinyBundle.answering("tiny.other", 1).writeTo(product.level(2));
        Random random = new Random(20261101);
        for (int i = 0; i < 25; i++) {
            assertThat(product.run("coach")).as("start %d", i).isEqualTo(new Product.Outcome(7, ""));
            damage(random);
        }
    }

    private void damage(Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(product.home("cache/cli-1"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Path victim = files.get(random.nextInt(files.size()));
        switch (random.nextInt(3)) {
            case 0 -> Files.delete(victim);
            case 1 -> Files.write(victim, new byte[0]);
            default -> {
                byte[] garbage = new byte[200];
                random.nextBytes(garbage);
                Files.write(victim, garbage);
            }
        }
    }

    @Test
    void saysWhichPackageIsMissing() throws Exception {
        TinyBundle.answering("tiny.command", 0)
                .header("Import-Package", "org.osgi.framework,com.acme.tools;version=\"[1.2,2)\"")
                .writeTo(product.level(4));

        Product.Outcome outcome = product.run("coach");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.messages())
                .contains(
                        "tiny.command needs the package com.acme.tools 1.2 or a later 1.x, which no bundle here brings.")
                .contains(product.home("logs").resolve("cli-1.log").toString())
                .doesNotContain("Exception");
    }

    @Test
    void saysWhichVersionOfAPackageIsThere() throws Exception {
        new TinyBundle("tiny.tools")
                .header("Export-Package", "com.acme.tools;version=\"1.0\"")
                .writeTo(product.level(1));
        TinyBundle.answering("tiny.command", 0)
                .header("Import-Package", "org.osgi.framework,com.acme.tools;version=\"2\"")
                .writeTo(product.level(4));

        assertThat(product.run("coach").messages())
                .contains("tiny.command needs com.acme.tools 2.0 or later; this Mingle has 1.0.");
    }

    @Test
    void namesTheCauseAndNotWhatFollowsFromIt() throws Exception {
        new TinyBundle("tiny.tools")
                .header("Export-Package", "com.acme.tools;version=\"1.0\"")
                .header("Require-Capability", "acme.licence;filter:=\"(acme.licence=gold)\"")
                .writeTo(product.level(1));
        TinyBundle.answering("tiny.command", 0)
                .header("Import-Package", "org.osgi.framework,com.acme.tools")
                .writeTo(product.level(4));

        assertThat(product.run("coach").messages())
                .contains("tiny.tools needs the capability acme.licence gold, which no bundle here brings.")
                .doesNotContain("tiny.command");
    }

    @Test
    void saysWhichServiceIsMissing() throws Exception {
        product.with(1, ScrInfo.class);
        component("<reference name='store' interface='com.acme.Store' bind='bind'/>")
                .writeTo(product.level(4));

        assertThat(product.run("coach").messages())
                .contains(
                        "tiny.component: its part tiny waits for the service com.acme.Store, which no bundle here brings.");
    }

    @Test
    void saysWhatFailed() throws Exception {
        new TinyBundle("tiny.command")
                .header("Bundle-Activator", "com.acme.Nothing")
                .writeTo(product.level(4));

        assertThat(product.run("coach").messages())
                .contains("tiny.command failed while it started; the log file tells more.");
    }

    @Test
    void namesTheLogWhenACommandBreaks() throws Exception {
        TinyBundle.answering("tiny.command", 0).header("Failure", "secret").writeTo(product.level(4));

        assertThatThrownBy(() -> product.run("coach"))
                .isInstanceOf(LaunchProblem.class)
                .hasMessage("Something went wrong inside Mingle. The details are in "
                        + product.home("logs").resolve("cli-1.log") + ".");
    }

    @Test
    void namesTheLogWhenMemoryRunsOut() throws Exception {
        TinyBundle.answering("tiny.command", 0).header("Exhausted", "yes").writeTo(product.level(4));

        assertThatThrownBy(() -> product.run("coach"))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("The details are in");
    }

    @Test
    void anUpdateOfOneBundleKeepsTheOthers() throws Exception {
        TinyBundle.answering("tiny.command", 1).writeTo(product.level(4));
        new TinyBundle("tiny.other").writeTo(product.level(2));
        product.run("coach");
        Path marked = Files.writeString(product.home("cache/cli-1/framework/kept"), "");

        TinyBundle.answering("tiny.command", 2).writeTo(product.level(4));

        assertThat(product.run("coach").exitCode()).isEqualTo(2);
        assertThat(marked).exists();
    }

    @Test
    void aCommandStartsNoDesktopBundle() throws Exception {
        new TinyBundle("tiny.window").activator(Window.class).writeTo(product.level(5));
        System.clearProperty(Window.STARTED);
        TinyBundle.answering("tiny.command", 1).writeTo(product.level(4));
        TinyBundle.answering("tiny.desktop", 9).header("Mode", "desktop").writeTo(product.level(5));

        assertThat(product.run(true, "coach").exitCode()).isEqualTo(1);
        assertThat(product.run(false).exitCode()).isEqualTo(1);
        assertThat(System.getProperty(Window.STARTED)).isNull();
        assertThat(product.run(true).exitCode()).isEqualTo(9);
        assertThat(System.getProperty(Window.STARTED)).isEqualTo("yes");
        assertThat(product.home("cache/desktop")).isDirectory();
    }

    @Test
    void opensTheWindowAnewWhenItsRoomsAreBack() throws Exception {
        new TinyBundle("tiny.window").activator(Exchanged.class).writeTo(product.level(5));

        Product.Outcome outcome = product.run(true);

        assertThat(outcome.exitCode()).isEqualTo(7);
        assertThat(outcome.messages()).contains("A part of Mingle is being exchanged");
    }

    @Test
    void saysNothingOfAnExchangeWhenAllOfItEnds() throws Exception {
        new TinyBundle("tiny.window")
                .activator(Ended.class)
                .header("Import-Package", "org.osgi.framework,org.osgi.framework.launch")
                .writeTo(product.level(5));

        Product.Outcome outcome = product.run(true);

        assertThat(outcome).isEqualTo(new Product.Outcome(ExitCode.DONE, ""));
    }

    @Test
    void theExportsOfTheCommandLineReachTheWindowByTheirFullNames() throws Exception {
        new TinyBundle("tiny.window").activator(Window.class).writeTo(product.level(5));
        Files.writeString(folder.resolve("export.zip"), "");
        Path there = folder.resolve("sub").resolve("..").resolve("export.zip");

        assertThat(product.run(true, there.toString()).exitCode())
                .as("the length of the name")
                .isEqualTo(folder.resolve("export.zip").toString().length());
    }

    @Test
    void anExportThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> product.run(true, "/nowhere/export.zip"))
                .hasMessage("There is no file /nowhere/export.zip.")
                .isInstanceOfSatisfying(
                        LaunchProblem.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(3));
    }

    @Test
    void withoutADisplayAnExportNeedsACommand() {
        assertThatThrownBy(() -> product.run("my export.zip"))
                .hasMessage("Opening my export.zip needs a window, and this machine has no display."
                        + " To read it here: mingle coach \"my export.zip\"")
                .isInstanceOfSatisfying(
                        LaunchProblem.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(2));
        assertThat(product.home("cache/desktop")).doesNotExist();
    }

    @Test
    void plugInsRunFromTheFirstMomentAndNotInSafeMode() throws Exception {
        product.with(3, ArtifactListener.class);
        TinyBundle.answering("tiny.command", 1).writeTo(product.level(4));
        Path plugin = TinyBundle.answering("acme.plugin", 5).writeTo(product.home("plugins"));

        assertThat(product.run("coach").exitCode()).isEqualTo(5);
        assertThat(product.run("coach").exitCode()).as("kept storage").isEqualTo(5);
        assertThat(product.run("coach", "--safe-mode").exitCode()).isEqualTo(1);
        assertThat(product.run("coach").exitCode()).isEqualTo(5);

        TinyBundle.answering("acme.plugin", 66).writeTo(product.home("plugins"));
        assertThat(product.run("coach").exitCode())
                .as("changed while nothing ran")
                .isEqualTo(66);

        Files.delete(plugin);
        assertThat(product.run("coach").exitCode())
                .as("removed while nothing ran")
                .isEqualTo(1);
    }

    @Test
    void aPolicyKeepsAPlugInOutAsLongAsItHolds() throws Exception {
        product.with(3, ArtifactListener.class);
        TinyBundle.answering("tiny.command", 1).writeTo(product.level(4));
        TinyBundle.answering("acme.plugin", 5).writeTo(product.home("plugins"));
        Path policy = Files.createDirectories(product.home("conf")).resolve("org.mingle.plugins.cfg");
        Files.writeString(policy, "signature=required\n");

        assertThat(product.run("coach").exitCode()).isEqualTo(1);
        assertThat(product.home("plugins/last-working")).doesNotExist();

        Files.delete(policy);
        assertThat(product.run("coach").exitCode()).isEqualTo(5);
        assertThat(product.home("plugins/last-working/acme.plugin.jar")).exists();

        Files.writeString(policy, "signature=required\n");
        assertThat(product.run("coach").exitCode()).as("kept storage").isEqualTo(1);
    }

    @Test
    void tellsBundlesWhatIsOutOfTheOrdinary() throws Exception {
        new TinyBundle("tiny.command").activator(Noticing.class).writeTo(product.level(4));

        assertThat(product.run("coach").exitCode()).isZero();
        assertThat(product.run("coach", "--safe-mode").exitCode()).isEqualTo(1);
    }

    @Test
    void aPlugInNeverTakesThePlaceOfABundleOfOurs() throws Exception {
        product.with(3, ArtifactListener.class);
        TinyBundle.answering("tiny.command", 1).writeTo(product.level(4));
        Path lookalike = TinyBundle.answering("tiny.command", 5).writeTo(product.home("plugins"));

        assertThat(product.run("coach")).isEqualTo(new Product.Outcome(1, ""));
        assertThat(product.run("coach")).as("kept storage").isEqualTo(new Product.Outcome(1, ""));

        Files.delete(lookalike);
        assertThat(product.run("coach")).as("taken away").isEqualTo(new Product.Outcome(1, ""));
    }

    @Test
    void configurationHoldsBeforeTheWorkBeginsAndGoesWithItsFile() throws Exception {
        product.with(1, ScrInfo.class).with(1, org.apache.felix.cm.PersistenceManager.class);
        product.with(3, ArtifactListener.class);
        component("<property name='answer' value='1'/>").writeTo(product.level(2));
        Path file = Files.createDirectories(product.home("conf")).resolve("tiny.cfg");

        assertThat(product.run("coach").exitCode()).isEqualTo(1);
        for (int answer = 10; answer < 15; answer++) {
            Files.writeString(file, "answer = " + answer + "\n");
            assertThat(product.run("coach").exitCode()).isEqualTo(answer);
        }
        Files.delete(file);
        assertThat(product.run("coach").exitCode()).isEqualTo(1);
    }

    private static TinyBundle component(String content) throws IOException {
        return new TinyBundle("tiny.component")
                .header("Service-Component", "OSGI-INF/tiny.xml")
                .type(Configured.class)
                .text(
                        "OSGI-INF/tiny.xml",
                        "<c:component xmlns:c='http://www.osgi.org/xmlns/scr/v1.3.0' name='tiny' activate='activate'>"
                                + "<implementation class='" + Configured.class.getName() + "'/>"
                                + "<service><provide interface='java.util.concurrent.Callable'/></service>"
                                + "<property name='main.thread' value='true'/>" + content + "</c:component>");
    }
}
