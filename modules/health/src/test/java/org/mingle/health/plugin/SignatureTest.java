package org.mingle.health.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.health.Jar;

/** With certificates that the tool of the running Java makes. */
class SignatureTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path keys;

    private static KeyStore store;

    @TempDir
    Path home;

    private Path jar;

    @BeforeAll
    static void makeCertificates() throws Exception {
        keytool("-genkeypair", "-alias", "acme", "-dname", "CN=Acme Ltd, O=Acme", "-validity", "30");
        keytool("-genkeypair", "-alias", "stranger", "-dname", "CN=A stranger", "-validity", "30");
        keytool("-genkeypair", "-alias", "old", "-dname", "CN=Old", "-startdate", "-10d", "-validity", "2");
        store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys.resolve("keys"))) {
            store.load(in, PASSWORD);
        }
    }

    private static void keytool(String... arguments) throws Exception {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> line = Stream.of(
                        List.of(tool),
                        Arrays.asList(arguments),
                        List.of(
                                "-keyalg",
                                "EC",
                                "-keystore",
                                keys.resolve("keys").toString()),
                        List.of("-storetype", "PKCS12", "-storepass", "changeit"))
                .flatMap(List::stream)
                .toList();
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @BeforeEach
    void makeJar() throws Exception {
        jar = new Jar("acme.rules", "1")
                .header("Bundle-Name", "Acme rules")
                .file("a.txt", "a")
                .file("b.txt", "b")
                .writeTo(home.resolve("a.jar"));
        Files.createDirectories(home.resolve("conf/trusted"));
        Files.writeString(home.resolve("conf/org.mingle.plugins.cfg"), "signature = required\ntrusted = trusted\n");
        Files.writeString(home.resolve("conf/trusted/README.txt"), "no certificate");
        for (String alias : List.of("acme", "old")) {
            Files.write(
                    home.resolve("conf/trusted/" + alias + ".cer"),
                    store.getCertificate(alias).getEncoded());
        }
    }

    private Path sign(String alias) throws Exception {
        Certificate[] chain = store.getCertificateChain(alias);
        JarSigner signer = new JarSigner.Builder(
                        (PrivateKey) store.getKey(alias, PASSWORD),
                        CertificateFactory.getInstance("X.509").generateCertPath(List.of(chain)))
                .build();
        Path signed = home.resolve(alias + ".jar");
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            signer.sign(in, out);
        }
        return signed;
    }

    private String refusal(Path file) {
        Starts starts = new Starts(home.resolve("cache"), home.resolve("plugins"));
        return new Gate(home.resolve("conf"), starts, Clock.systemUTC()).unsigned(file, "Acme rules");
    }

    @Test
    void whoIsTrustedComesIn() throws Exception {
        Path signed = sign("acme");

        assertThat(refusal(signed)).isNull();
        assertThat(Signature.of(signed).by()).isEqualTo("Acme Ltd");
    }

    @Test
    void whatIsNotSignedStaysOut() throws IOException {
        assertThat(refusal(jar))
                .isEqualTo(
                        "Acme rules is not signed, and this Mingle takes only plug-ins that somebody it trusts has signed.");
        assertThat(Signature.of(jar).by()).isNull();
    }

    @Test
    void whatAStrangerSignedStaysOut() throws Exception {
        assertThat(refusal(sign("stranger")))
                .isEqualTo("Acme rules is signed by A stranger, whom this Mingle does not trust.");
    }

    @Test
    void whatAnExpiredCertificateSignedStaysOut() throws Exception {
        assertThat(refusal(sign("old")))
                .isEqualTo("The certificate that Acme rules was signed with expired on "
                        + LocalDate.now(ZoneOffset.UTC).minusDays(8) + ".");
    }

    @Test
    void whatWasChangedStaysOut() throws Exception {
        Path changed = sign("acme");
        try (FileSystem zip = FileSystems.newFileSystem(changed)) {
            Files.writeString(zip.getPath("/b.txt"), "something else");
        }

        assertThat(refusal(changed)).isEqualTo("Acme rules was changed after it was signed.");
    }

    @Test
    void whatWasAddedToStaysOut() throws Exception {
        Path added = sign("acme");
        try (FileSystem zip = FileSystems.newFileSystem(added)) {
            Files.writeString(zip.getPath("/c.txt"), "more");
        }

        assertThat(refusal(added)).isEqualTo("Acme rules was changed after it was signed.");
    }

    @Test
    void aPolicyThatCannotBeReadIsAStrictOne() throws Exception {
        Path signed = sign("acme");
        Path policy = home.resolve("conf/org.mingle.plugins.cfg");

        Files.writeString(policy, "signature = requird\n");
        assertThat(refusal(signed)).contains("does not trust");
        Files.write(policy, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(refusal(signed)).contains("does not trust");

        Files.writeString(policy, "signature = optional\n");
        assertThat(refusal(jar)).isNull();
        Files.delete(policy);
        assertThat(refusal(jar)).isNull();
    }
}
