package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the packages say they are made of, against what is in them. */
class InventoryIT {

    private static final Pattern ROW = Pattern.compile("\\| (\\S+) \\| (\\S+) \\| (.+) \\| \\S+ \\|");

    @TempDir
    static Path folder;

    private static Path product;
    private static List<Path> jars;
    private static Set<String> mingled;

    @BeforeAll
    static void unpack() throws IOException {
        product = Unpacked.zip(folder.resolve("zip")).folder();
        jars = Jars.in(product);
        mingled = mingled();
        assertThat(jars).hasSizeGreaterThan(30);
        assertThat(mingled).isNotEmpty();
    }

    /** Libraries whose classes are mingled into bundles: the instructions of these name their jars. */
    private static Set<String> mingled() throws IOException {
        Pattern jar = Pattern.compile("@([a-z0-9-]+?)-(?:0)?\\*\\.jar!");
        Set<String> mingled = new TreeSet<>();
        try (DirectoryStream<Path> rooms = Files.newDirectoryStream(Path.of("../modules"))) {
            for (Path room : rooms) {
                Path instructions = room.resolve("bnd.bnd");
                if (Files.exists(instructions)) {
                    jar.matcher(Files.readString(instructions)).results().forEach(match -> mingled.add(match.group(1)));
                }
            }
        }
        return mingled;
    }

    @Test
    void noJarHoldsAnother() throws Exception {
        assertThat(Jars.nested(jars, folder.resolve("nested"))).isEmpty();
    }

    @Test
    void theBillOfMaterialsListsEveryJarAndLittleElse() throws Exception {
        Map<String, String> listed = new TreeMap<>();
        for (Map<String, Object> component : components()) {
            listed.put(hash(component), (String) component.get("name"));
        }
        Set<String> missing = new TreeSet<>();
        Set<String> inside = new TreeSet<>();
        for (Path jar : jars) {
            inside.add(hash(jar));
            if (!listed.containsKey(hash(jar))) {
                missing.add(String.valueOf(jar.getFileName()));
            }
        }
        listed.keySet().removeAll(inside);

        // The launcher is what the bill is about.
        assertThat(missing).containsExactly("org.mingle.launcher-" + Unpacked.VERSION + ".jar");
        assertThat(listed.values()).as("what is mingled into a bundle").containsAll(mingled);
        listed.values().removeAll(mingled);
        assertThat(listed.values())
                .as("only used while compiling, or an entrance to what is inside")
                .containsExactlyInAnyOrder(
                        "cel",
                        "jspecify",
                        "org.osgi.annotation.bundle",
                        "org.osgi.annotation.versioning",
                        "org.osgi.service.component.annotations",
                        "org.osgi.service.metatype.annotations");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> components() throws IOException {
        String json = Files.readString(product.resolve("sbom.cdx.json"));
        Object bill = new Load(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build())
                .loadFromString(json);
        return (List<Map<String, Object>>) ((Map<String, Object>) bill).get("components");
    }

    @SuppressWarnings("unchecked")
    private static String hash(Map<String, Object> component) {
        return ((List<Map<String, String>>) component.get("hashes"))
                .stream()
                        .filter(hash -> "SHA-256".equals(hash.get("alg")))
                        .map(hash -> hash.get("content"))
                        .findFirst()
                        .orElseThrow();
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void everyJarOfOthersIsInTheTableOfLicences() throws Exception {
        Map<String, String> listed = new TreeMap<>();
        table().forEach(row -> listed.put(row.group(1) + "-" + row.group(2) + ".jar", row.group(1)));

        assertThat(jars.stream()
                        .map(jar -> String.valueOf(jar.getFileName()))
                        .filter(jar -> !jar.startsWith("org.mingle.")))
                .isNotEmpty()
                .allSatisfy(jar -> assertThat(listed.remove(jar)).as(jar).isNotNull());
        assertThat(listed.values())
                .as("what is left is mingled into a bundle")
                .containsExactlyInAnyOrderElementsOf(mingled);
    }

    @Test
    void everyLicenceHasItsTextAndEveryAuthorTheirNotice() throws Exception {
        Path licences = product.resolve("licences");
        for (Matcher row : table()) {
            for (String licence : row.group(3).split(" or ")) {
                assertThat(licences.resolve(licence + ".txt")).exists();
                if (licence.equals("MIT") || licence.startsWith("BSD-")) {
                    assertThat(hasNotice(row.group(1), licences))
                            .as("a notice of who wrote " + row.group(1))
                            .isTrue();
                }
            }
        }
        assertThat(product.resolve("LICENSE")).hasSameTextualContentAs(Path.of("../LICENSE"));
        assertThat(product.resolve("NOTICE")).exists();
    }

    private static boolean hasNotice(String artifact, Path licences) throws IOException {
        if (Files.exists(licences.resolve(artifact + ".txt"))) {
            return true;
        }
        for (Path jar : jars) {
            if (String.valueOf(jar.getFileName()).startsWith(artifact)) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    return file.stream()
                            .anyMatch(entry -> entry.getName().matches("META-INF/(.*/)?LICENSE(\\.txt)?|LICENSES"));
                }
            }
        }
        return false;
    }

    private static List<Matcher> table() throws IOException {
        return Files.readAllLines(product.resolve("licences/README.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .filter(row -> !row.group(1).equals("jar") && !row.group(1).startsWith("--"))
                .toList();
    }

    /** What the clock of the build leaves behind makes two builds differ. */
    @Test
    void nothingSaysWhenItWasPacked() throws Exception {
        LocalDateTime built =
                LocalDateTime.ofInstant(Instant.parse(System.getProperty("mingle.built")), ZoneOffset.UTC);
        List<Path> ours = new ArrayList<>(jars);
        ours.removeIf(jar -> !String.valueOf(jar.getFileName()).startsWith("org.mingle."));
        ours.add(Unpacked.ZIP);
        for (Path archive : ours) {
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getTimeLocal))
                        .as("times in " + archive)
                        .containsOnly(built);
            }
        }
    }

    @Test
    void theImageHasTheModulesThatTheJarsNeed() throws Exception {
        List<String> all = jars.stream().map(Path::toString).toList();
        List<String> arguments =
                new ArrayList<>(List.of("--multi-release", "17", "--ignore-missing-deps", "--print-module-deps"));
        arguments.addAll(all);
        StringWriter answer = new StringWriter();
        PrintWriter out = new PrintWriter(answer);
        int code = ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertThat(code).as(answer.toString()).isZero();
        String needed = answer.toString().lines().reduce("", (before, line) -> line);
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(Unpacked.IMAGE.resolve("lib/runtime/release"))) {
            release.load(reader);
        }

        assertThat(release.getProperty("MODULES").replace("\"", "").split(" "))
                .contains(needed.split(","))
                .contains("java.desktop", "jdk.charsets");
        assertThat(Arrays.asList(needed.split(","))).contains("java.sql");
    }
}
