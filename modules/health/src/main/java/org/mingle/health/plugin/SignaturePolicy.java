package org.mingle.health.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/**
 * Whether plug-ins need a signature, and whose; from {@code conf/org.mingle.plugins.cfg}.
 *
 * <p>A policy that cannot be understood is a strict one: nobody shall get in by breaking a file.
 *
 * @param required whether a plug-in without a good signature stays out
 * @param trusted whose signature is good
 */
public record SignaturePolicy(boolean required, Set<X509Certificate> trusted) {
    public static final String FILE = "org.mingle.plugins.cfg";
    private static final Set<String> OFF = Set.of("", "optional", "off", "false", "none");

    public SignaturePolicy {
        trusted = Set.copyOf(trusted);
    }

    /** Reads the policy of a folder {@code conf}; without a file nothing is required. */
    public static SignaturePolicy in(Path conf) {
        Path file = conf.resolve(FILE);
        if (!Files.exists(file)) {
            return new SignaturePolicy(false, Set.of());
        }
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(reader);
            String folder = settings.getProperty("trusted", "").strip();
            boolean required =
                    !OFF.contains(settings.getProperty("signature", "").strip());
            return new SignaturePolicy(required, folder.isEmpty() ? Set.of() : certificates(conf.resolve(folder)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return new SignaturePolicy(true, Set.of());
        }
    }

    private static Set<X509Certificate> certificates(Path folder) throws IOException {
        Set<X509Certificate> certificates = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
                for (Path file : files) {
                    certificates.addAll(read(file));
                }
            }
        }
        return certificates;
    }

    /** A README beside the certificates trusts nobody. */
    private static Set<X509Certificate> read(Path file) throws IOException {
        Set<X509Certificate> certificates = new HashSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                if (each instanceof X509Certificate certificate) {
                    certificates.add(certificate);
                }
            }
        } catch (CertificateException notOne) {
            certificates.clear();
        }
        return certificates;
    }
}
