package org.mingle.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.health.Health;
import org.mingle.api.health.Offer;
import org.mingle.api.health.Plugin;
import org.mingle.api.health.PluginException;
import org.mingle.health.plugin.Starts;
import org.osgi.framework.Bundle;

/** What the command line's tests do not look at. */
class FrameworkPluginsTest {
    @TempDir
    Path home;

    private RealFramework framework;
    private FrameworkPlugins plugins;

    @BeforeEach
    void start() throws Exception {
        framework = new RealFramework(home);
        plugins = new FrameworkPlugins(framework.context());
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void whatIsSwitchedOffKeepsItsPlaceInTheList() throws Exception {
        new Jar("acme.a", "1").writeTo(home.resolve("plugins/a.jar"));
        new Jar("acme.b", "1").writeTo(home.resolve("plugins/disabled/b.jar"));
        new Jar("acme.c", "1").writeTo(home.resolve("plugins/c.jar"));

        assertThat(plugins.list()).extracting(Plugin::name).containsExactly("acme.a", "acme.b", "acme.c");
    }

    @Test
    void tellsWhatAFileBringsAndWantsWithoutRunningIt() throws Exception {
        Path file = new Jar("acme.rules", "1.2")
                .waitingFor("com.acme.Store", "", "org.mingle.api.rules.RuleSet")
                .file("META-INF/mingle/house.rules.yaml", "")
                .header("Bundle-Activator", "com.acme.Nothing")
                .header("Import-Package", "org.osgi.framework;version=\"[2,3)\"")
                .writeTo(home.resolve("in/a.jar"));

        Offer offer = plugins.inspect(file);

        assertThat(offer.brings())
                .containsExactly("a rule set (Part)", "the rules in house.rules.yaml", "code that runs when it starts");
        assertThat(offer.wants()).containsExactly("the package org.osgi.framework 2.x", "the service com.acme.Store");
        assertThat(offer.missing()).containsExactly("acme.rules needs org.osgi.framework 2.x; this Mingle has 1.10.");
        assertThat(offer.signedBy()).isNull();
        assertThat(framework.context().getBundles()).hasSize(1);
    }

    @Test
    void itWantsBundlesAndAJavaToo() throws Exception {
        Path file = new Jar("acme.rules", "1")
                .header(
                        "Require-Bundle",
                        "com.acme.base;bundle-version=\"[1.2,2)\",com.acme.more;resolution:=optional,"
                                + framework.context().getBundle(0).getSymbolicName())
                .header(
                        "Require-Capability",
                        "osgi.extender;filter:=\"(osgi.extender=osgi.component)\","
                                + "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
                .writeTo(home.resolve("in/a.jar"));

        Offer offer = plugins.inspect(file);

        assertThat(offer.wants())
                .containsExactly(
                        "the bundle com.acme.base 1.2 or a later 1.x",
                        "the bundle org.apache.felix.framework",
                        "Java 99");
        assertThat(offer.missing())
                .containsExactly(
                        "acme.rules needs the bundle com.acme.base 1.2 or a later 1.x, which no bundle here brings.",
                        "acme.rules needs Java 99; this is Java "
                                + Runtime.version().feature() + ".");
    }

    @Test
    void aFolderIsNoPlugIn() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> plugins.inspect(home)))
                .isInstanceOf(PluginException.class)
                .hasMessage(home + " is a folder. Name the jar of one plug-in.");
    }

    @Test
    void aPolicyThatTrustsNobodyIsSaid() throws Exception {
        Files.createDirectories(home.resolve("conf"));
        Path policy = home.resolve("conf/org.mingle.plugins.cfg");
        BundleCheck check = new BundleCheck(framework.context(), plugins, new Home(home, null, false));

        Files.writeString(policy, "signature=required\ntrusted=certificates\n");
        assertThat(check.check().findings())
                .containsExactly(
                        "Plug-ins need a signature here, but there is no certificate to trust, so none is let in:"
                                + " see 'trusted' in conf/org.mingle.plugins.cfg.");

        Files.writeString(policy, "signature=optional\ntrusted=certificates\n");
        assertThat(check.check().findings()).isEmpty();
    }

    @Test
    void aPartThatWaitsIsSaid() throws Exception {
        framework.withComponents();
        framework.run(
                new Jar("acme.a", "1").waitingFor("com.acme.Store", "", "").writeTo(home.resolve("plugins/a.jar")));

        assertThat(plugins.list())
                .containsExactly(new Plugin(
                        "acme.a",
                        "1.0.0",
                        "acme.a",
                        Plugin.State.WAITING,
                        "acme.a: its part Part waits for the service com.acme.Store, which no bundle here brings."));
    }

    @Test
    void whatIsRemovedLeavesNothing() throws Exception {
        new Jar("acme.a", "1").writeTo(home.resolve("plugins/a.jar"));
        new Jar("acme.a", "0").writeTo(home.resolve("plugins/disabled/old.jar"));
        new Jar("acme.a", "1").writeTo(home.resolve("plugins/last-working/a.jar"));

        plugins.remove("acme.a");

        try (var left = Files.walk(home.resolve("plugins"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aPolicyKeepsAnUnsignedFileFromBeingInstalled() throws Exception {
        Path file = new Jar("acme.a", "1").writeTo(home.resolve("in/a.jar"));
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(home.resolve("conf/org.mingle.plugins.cfg"), "signature=required\n");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> plugins.install(file)))
                .isInstanceOf(PluginException.class)
                .hasMessageStartingWith("acme.a is not signed");
        assertThat(home.resolve("plugins")).doesNotExist();
    }

    private Plugin only() {
        assertThat(plugins.list()).hasSize(1);
        return plugins.list().get(0);
    }

    @Test
    void aPlugInThatIsLeftOutOfTheWindowIsNamedInCommandsToo() throws Exception {
        Path jar = new Jar("acme.a", "1").header("Bundle-Name", "Acme A").writeTo(home.resolve("plugins/a.jar"));
        framework.run(jar);
        assertThat(only().reason()).isNull();
        Starts window = new Starts(Files.createDirectories(home.resolve("cache/desktop")), home.resolve("plugins"));
        for (int i = 0; i < 2; i++) {
            window.begin();
            window.began("a.jar");
        }
        window.begin();

        assertThat(only())
                .isEqualTo(new Plugin(
                        "acme.a",
                        "1.0.0",
                        "Acme A",
                        Plugin.State.RUNNING,
                        "Acme A is left out of the window, because two starts there ended before Mingle was ready while"
                                + " it was starting. To try it again: mingle plugins enable acme.a"));
        Health health = new BundleCheck(framework.context(), plugins, new Home(home, null, false)).check();
        assertThat(health.facts()).containsEntry("pluginsRunning", 1L).containsEntry("leftOut", "desktop 1");
        assertThat(health.findings()).containsExactly(only().reason());

        plugins.enable("acme.a", false);
        plugins.enable("acme.a", true);
        assertThat(window.leftOut()).as("switched off and on").isEmpty();
        assertThat(only().reason()).isNull();
    }

    @Test
    @Timeout(30)
    void whoeverListensHearsOfEveryKindOfChange() throws Exception {
        Files.createDirectories(home.resolve("plugins"));
        BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
        AutoCloseable subscription =
                plugins.onChange(() -> heard.add(plugins.list().size()));

        Path jar = new Jar("acme.a", "1").writeTo(home.resolve("plugins/a.jar"));
        await(heard, 1);
        Bundle bundle = framework.run(jar);
        await(heard, 1);
        bundle.stop();
        await(heard, 1);
        plugins.enable("acme.a", false);
        await(heard, 1);
        heard.clear();
        Files.delete(home.resolve("plugins/disabled/a.jar"));
        await(heard, 0);

        subscription.close();
        Thread.sleep(500);
        heard.clear();
        bundle.start();
        assertThat(heard.poll(1, TimeUnit.SECONDS)).isNull();
    }

    private static void await(BlockingQueue<Integer> heard, int count) throws InterruptedException {
        while (heard.take() != count) {
            Thread.onSpinWait();
        }
    }
}
