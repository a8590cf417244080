package org.mingle.health.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;

/** Whose signature a jar has, and whether it holds. */
public final class Signature {
    private static final String FOLDER = "META-INF/";
    private static final int CHUNK = 16_384;

    /** How a jar is signed. */
    enum State {
        NONE,
        /** Something in it was changed or added afterwards. */
        BROKEN,
        WHOLE
    }

    private final State state;
    private final Set<CodeSigner> signers;

    private Signature(State state, Set<CodeSigner> signers) {
        this.state = state;
        this.signers = signers;
    }

    /** Reads the whole jar, since a signature covers every file by itself. */
    public static Signature of(Path file) throws IOException {
        Set<CodeSigner> common = null;
        boolean any = false;
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.isDirectory() || isSignature(entry.getName())) {
                    continue;
                }
                drain(jar, entry);
                CodeSigner[] own = entry.getCodeSigners();
                Set<CodeSigner> signed = own == null ? Set.of() : new HashSet<>(List.of(own));
                any |= !signed.isEmpty();
                if (common == null) {
                    common = new LinkedHashSet<>(signed);
                } else {
                    common.retainAll(signed);
                }
            }
        } catch (SecurityException changed) {
            return new Signature(State.BROKEN, Set.of());
        }
        Set<CodeSigner> all = common == null ? Set.of() : common;
        return new Signature(!all.isEmpty() ? State.WHOLE : any ? State.BROKEN : State.NONE, all);
    }

    private static void drain(JarFile jar, JarEntry entry) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = jar.getInputStream(entry)) {
            while (in.read(chunk) >= 0) {
                // Reading it to its end is what checks it.
            }
        }
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(java.util.Locale.ROOT);
        return upper.equals(JarFile.MANIFEST_NAME)
                || upper.startsWith(FOLDER)
                        && upper.indexOf('/', FOLDER.length()) < 0
                        && upper.matches(".*\\.(SF|RSA|DSA|EC)|META-INF/SIG-.*");
    }

    /** Returns who signed it, null when nobody did or the signature is broken. */
    public @Nullable String by() {
        return state == State.WHOLE
                ? signers.stream().map(Signature::name).sorted().collect(Collectors.joining(" and "))
                : null;
    }

    /**
     * Returns why it is not good enough.
     *
     * @param title what the plug-in calls itself
     * @return a full sentence; null when somebody who is trusted signed it, and their certificate is valid today
     */
    public @Nullable String refusal(String title, Set<X509Certificate> trusted, Clock clock) {
        if (state == State.NONE) {
            return title + " is not signed, and this Mingle takes only plug-ins that somebody it trusts has signed.";
        }
        if (state == State.BROKEN) {
            return title + " was changed after it was signed.";
        }
        Date today = Date.from(clock.instant());
        String worst = null;
        for (CodeSigner signer : signers) {
            String trouble = trouble(signer, title, trusted, today);
            if (trouble == null) {
                return null;
            }
            worst = trouble;
        }
        return worst;
    }

    private static @Nullable String trouble(CodeSigner signer, String title, Set<X509Certificate> trusted, Date today) {
        List<X509Certificate> chain = chain(signer);
        for (X509Certificate certificate : chain) {
            try {
                certificate.checkValidity(today);
            } catch (CertificateExpiredException e) {
                return "The certificate that " + title + " was signed with expired on "
                        + certificate.getNotAfter().toInstant().toString().substring(0, 10) + ".";
            } catch (CertificateNotYetValidException e) {
                return "The certificate that " + title + " was signed with is not valid yet.";
            }
        }
        return leadsTo(trusted, chain, today)
                ? null
                : title + " is signed by " + name(signer) + ", whom this Mingle does not trust.";
    }

    private static boolean leadsTo(Set<X509Certificate> trusted, List<X509Certificate> chain, Date today) {
        if (trusted.contains(chain.get(0))) {
            return true;
        }
        if (trusted.isEmpty()) {
            return false;
        }
        try {
            Set<TrustAnchor> anchors = trusted.stream()
                    .map(certificate -> new TrustAnchor(certificate, null))
                    .collect(Collectors.toSet());
            PKIXParameters parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(today);
            List<X509Certificate> below =
                    chain.stream().takeWhile(each -> !trusted.contains(each)).toList();
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(below), parameters);
            return true;
        } catch (GeneralSecurityException notTrusted) {
            return false;
        }
    }

    private static List<X509Certificate> chain(CodeSigner signer) {
        return signer.getSignerCertPath().getCertificates().stream()
                .filter((Certificate each) -> each instanceof X509Certificate)
                .map(X509Certificate.class::cast)
                .toList();
    }

    private static String name(CodeSigner signer) {
        String full = chain(signer).get(0).getSubjectX500Principal().getName();
        try {
            return new LdapName(full)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse(full);
        } catch (InvalidNameException odd) {
            return full;
        }
    }
}
