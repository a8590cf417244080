package org.mingle.health.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.health.Jar;
import org.mingle.health.RealFramework;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

class ReasonsTest {
    @TempDir
    Path home;

    private RealFramework framework;

    @BeforeEach
    void start() throws Exception {
        framework = new RealFramework(home);
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    private Bundle plugin(Jar jar, String file) throws Exception {
        return framework.run(jar.writeTo(home.resolve("plugins").resolve(file)));
    }

    private void ours(Jar jar, String file) throws Exception {
        Path path = jar.writeTo(home.resolve("bundles").resolve(file));
        framework.context().installBundle("reference:" + path.toUri()).start();
    }

    private List<String> why(Bundle bundle, Spare... spares) {
        return new Reasons(framework.context(), List.of(spares)).of(bundle);
    }

    private static Jar acme(String imports) {
        return new Jar("acme.rules", "1.0.0")
                .header("Bundle-Name", "Acme rules")
                .header("Import-Package", imports);
    }

    @Test
    void namesTheVersionWantedAndTheOneThatMingleHas() throws Exception {
        ours(
                new Jar("org.mingle.api", "1.0.0").header("Export-Package", "org.mingle.api.rules;version=1.0"),
                "api.jar");

        Bundle bundle = plugin(acme("org.mingle.api.rules;version=\"[2,3)\""), "a.jar");

        assertThat(why(bundle)).containsExactly("Acme rules needs org.mingle.api.rules 2.x; this Mingle has 1.0.");
    }

    @Test
    void namesTheBundleThatWouldBringIt() throws Exception {
        Bundle tools = plugin(
                new Jar("acme.tools", "1.0.0")
                        .header("Bundle-Name", "Acme tools")
                        .header("Export-Package", "acme.tools;version=1.4")
                        .header("Require-Bundle", "acme.base;bundle-version=\"[3,4)\""),
                "t.jar");
        Bundle rules = plugin(acme("acme.tools;version=\"[1,2)\",acme.more;version=\"1.1\""), "r.jar");
        Spare off = new Spare("Acme more", "is switched off", Map.of("acme.more", new Version("1.2")));

        assertThat(why(rules, off))
                .containsExactly(
                        "Acme rules needs the package acme.tools 1.x, which Acme tools would bring; that does not run itself.",
                        "Acme rules needs the package acme.more 1.1 or later, which no bundle that is on brings."
                                + " Acme more would bring it, but is switched off.");
        assertThat(why(tools))
                .containsExactly("Acme tools needs the bundle acme.base 3.x, which no bundle here brings.");
        assertThat(new Reasons(framework.context(), List.of()).causes(bundle -> true))
                .as("causes and not what follows")
                .containsExactly(
                        "Acme tools needs the bundle acme.base 3.x, which no bundle here brings.",
                        "Acme rules needs the package acme.more 1.1 or later, which no bundle here brings.");
    }

    @Test
    void namesTheJavaThatIsWanted() throws Exception {
        Bundle bundle = plugin(
                new Jar("acme.new", "1.0.0")
                        .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""),
                "n.jar");

        assertThat(why(bundle))
                .containsExactly("acme.new needs Java 99; this is Java "
                        + Runtime.version().feature() + ".");
    }

    @Test
    void saysThatTwoBringTheSamePackage() throws Exception {
        plugin(new Jar("acme.one", "1").header("Export-Package", "acme.x"), "1.jar");
        plugin(
                new Jar("acme.two", "1")
                        .header("Export-Package", "acme.x,acme.y;uses:=acme.x")
                        .header("Import-Package", "acme.x;acme=never;resolution:=optional"),
                "2.jar");
        Bundle both = plugin(acme("acme.x;bundle-symbolic-name=acme.one,acme.y"), "b.jar");

        assertThat(why(both))
                .singleElement()
                .asString()
                .startsWith("Acme rules does not fit together with the others: ");
    }

    @Test
    void saysWhatFailed() throws Exception {
        Bundle broken = plugin(new Jar("acme.broken", "1").header("Bundle-Activator", "no.Such"), "b.jar");

        assertThat(why(broken)).containsExactly("acme.broken failed while it started; the log file tells more.");
    }

    @Test
    void saysWhichServiceAPartWaitsFor() throws Exception {
        framework.withComponents();
        framework.context().registerService(Runnable.class, () -> {}, null);
        Bundle none = plugin(new Jar("acme.a", "1").waitingFor("com.acme.Store", "", "com.acme.Shop"), "a.jar");
        Bundle chain = plugin(new Jar("acme.b", "1").waitingFor("com.acme.Shop", "", ""), "b.jar");
        Bundle other = plugin(new Jar("acme.c", "1").waitingFor("java.lang.Runnable", "(colour=red)", ""), "c.jar");

        assertThat(why(none))
                .containsExactly(
                        "acme.a: its part Part waits for the service com.acme.Store, which no bundle here brings.");
        assertThat(why(chain))
                .containsExactly("acme.b: its part Part waits for the service com.acme.Shop,"
                        + " which acme.a would bring; its part Part waits itself.");
        assertThat(why(other))
                .containsExactly("acme.c: its part Part waits for the service java.lang.Runnable with (colour=red);"
                        + " there is one, but not with that.");
        assertThat(new Reasons(framework.context(), List.of()).causes(bundle -> bundle == chain || bundle == none))
                .containsExactlyElementsOf(why(none));
    }

    @Test
    void saysWhichBundleWouldBringAService() throws Exception {
        framework.withComponents();
        plugin(
                new Jar("acme.shop", "1")
                        .header("Import-Package", "com.nowhere")
                        .header(
                                "Provide-Capability",
                                "osgi.service;objectClass:List<String>=\"com.acme.Shop\";effective:=active"),
                "s.jar");
        Bundle waits = plugin(new Jar("acme.b", "1").waitingFor("com.acme.Shop", "", ""), "b.jar");

        assertThat(why(waits))
                .containsExactly("acme.b: its part Part waits for the service com.acme.Shop,"
                        + " which acme.shop would bring; that does not run itself.");
    }
}
