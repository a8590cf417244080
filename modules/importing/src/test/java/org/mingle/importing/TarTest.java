package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingle.api.importing.ImportReport;

/** Tar archives, packed with gzip or not: the usual forms, and what is refused. */
class TarTest {
    private static final String PEOPLE = "Ada Vogel\nZoë Brandt\n";
    private static final byte[] MAX = "Max\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void assertReads(byte[] archive, String... files) throws IOException {
        Door door = Door.usual(folder);
        assertThat(door.files(write("export.tar.gz", archive))).containsExactly(files);
        assertThat(door.ledger.people()).contains("Ada Vogel", "Zoë Brandt");
    }

    private static HandMadeTar usual() {
        return HandMadeTar.tar()
                .entry('5', "export/", new byte[0])
                .file("export/Connections.csv", PEOPLE)
                .file("export/Jobs/Saved.csv", "Max\n")
                .file("export/._Connections.csv", "Mac")
                .file("__MACOSX/export/Connections.csv", "Mac");
    }

    @Test
    void packedAndPlain() throws IOException {
        assertReads(usual().packed(), "Connections.csv", "Jobs/Saved.csv");
        assertReads(usual().bytes(), "Connections.csv", "Jobs/Saved.csv");
    }

    @Test
    void aFolderAroundIt() throws IOException {
        Files.createDirectory(folder.resolve("download"));
        Files.write(folder.resolve("download/export.TGZ"), usual().packed());
        assertThat(Door.usual(folder).files(folder.resolve("download")))
                .containsExactly("Connections.csv", "Jobs/Saved.csv");
    }

    @Test
    void isDatedByItsNewestFile() throws IOException {
        ImportReport report = Door.usual(folder).read(write("a.tar.gz", usual().packed()));
        assertThat(report.exportDate()).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void longNames() throws IOException {
        String name = "way/".repeat(60) + "Zoë.csv";
        byte[] gnu = (name + "\0").getBytes(StandardCharsets.UTF_8);
        byte[] half = HandMadeTar.header('0', "Zoë.csv", "way", HandMadeTar.octal(4, 11), "ustar\00000");
        assertReads(
                HandMadeTar.tar()
                        .file("Connections.csv", PEOPLE)
                        .entry('L', "././@LongLink", gnu)
                        .file(name.substring(0, 100), "Max\n")
                        .extras(HandMadeTar.extra("mtime", "1.5") + HandMadeTar.extra("path", "b/" + name))
                        .file("cut", "Kim\n")
                        .entry(half, MAX)
                        .packed(),
                "Connections.csv",
                name,
                "b/" + name,
                "way/Zoë.csv");
    }

    @Test
    void numbersThatDigitsDoNotHold() throws IOException {
        byte[] size = {(byte) 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4};
        assertReads(
                HandMadeTar.tar()
                        .file("Connections.csv", PEOPLE)
                        .entry(HandMadeTar.header('0', "a.csv", "", size, "ustar  "), MAX)
                        .extras(HandMadeTar.extra("size", "4"))
                        .entry(HandMadeTar.header('0', "b.csv", "", HandMadeTar.octal(0, 11), "ustar\00000"), MAX)
                        .packed(),
                "Connections.csv",
                "a.csv",
                "b.csv");
    }

    @Test
    void theLaterOfTwoWithOneNameCounts() throws IOException {
        Door door = Door.usual(folder);
        byte[] archive =
                HandMadeTar.tar().file("a.csv", "Old\n").file("a.csv", "New\n").packed();
        assertThat(door.files(write("a.tar.gz", archive))).containsExactly("a.csv");
        assertThat(door.ledger.people()).containsExactly("New");
    }

    static Stream<Arguments> refused() throws IOException {
        byte[] packed = usual().packed();
        byte[] odd = usual().bytes();
        odd[600] ^= 1;
        byte[] wrong = packed.clone();
        wrong[packed.length - 6] ^= 1;
        byte[] huge = {(byte) 0xFF, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
        return Stream.of(
                arguments("cut off in a file", Arrays.copyOf(usual().bytes(), 1_030), "cut off or damaged"),
                arguments("cut off between files", usual().open(), "cut off or damaged"),
                arguments("cut off in a header", Arrays.copyOf(usual().bytes(), 900), "cut off or damaged"),
                arguments("packed bytes cut off", Arrays.copyOf(packed, packed.length - 20), "cut off or damaged"),
                arguments("wrong checksum of gzip", wrong, "cut off or damaged"),
                arguments("wrong checksum of a header", odd, "cut off or damaged"),
                arguments(
                        "endless size",
                        HandMadeTar.tar()
                                .entry(HandMadeTar.header('0', "a.csv", "", huge, "ustar\00000"), MAX)
                                .packed(),
                        "cut off or damaged"),
                arguments(
                        "no digits",
                        HandMadeTar.tar()
                                .entry(
                                        HandMadeTar.header(
                                                '0',
                                                "a.csv",
                                                "",
                                                "12x".getBytes(StandardCharsets.US_ASCII),
                                                "ustar\00000"),
                                        MAX)
                                .packed(),
                        "cut off or damaged"),
                arguments(
                        "symbolic link",
                        HandMadeTar.tar().entry('2', "a.csv", MAX).packed(),
                        "a link to another"),
                arguments(
                        "hard link", HandMadeTar.tar().entry('1', "a.csv", MAX).packed(), "a link to another"),
                arguments("device", HandMadeTar.tar().entry('3', "a.csv", MAX).packed(), "does not know"),
                arguments(
                        "sparse file",
                        HandMadeTar.tar().entry('S', "a.csv", MAX).packed(),
                        "does not know"),
                arguments("step up", HandMadeTar.tar().file("../a.csv", "Max").packed(), "points outside"),
                arguments("absolute", HandMadeTar.tar().file("/a.csv", "Max").packed(), "absolute name"),
                arguments(
                        "step up in a long name",
                        HandMadeTar.tar()
                                .extras(HandMadeTar.extra("path", "../a.csv"))
                                .file("a.csv", "Max")
                                .packed(),
                        "points outside"),
                arguments(
                        "endless name",
                        HandMadeTar.tar()
                                .entry('L', "x", "a".repeat(5_000).getBytes(StandardCharsets.UTF_8))
                                .file("a.csv", "Max")
                                .packed(),
                        "a name that no"),
                arguments(
                        "records that are none",
                        HandMadeTar.tar()
                                .extras("99999 path=a\n")
                                .file("a.csv", "Max")
                                .packed(),
                        "damaged"),
                arguments(
                        "nothing in it",
                        HandMadeTar.tar().entry('5', "a/", new byte[0]).packed(),
                        "nothing in it"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, byte[] archive, String reason) throws IOException {
        assertThat(Door.usual(folder).refusal(write("export.tar.gz", archive))).contains(reason);
    }

    @Test
    void moreThanAnExportHolds() throws IOException {
        byte[] lines = "\n".repeat(1 << 21).getBytes(StandardCharsets.UTF_8);
        assertThat(Door.tight(folder)
                        .refusal(write(
                                "bomb.tar.gz",
                                HandMadeTar.tar().entry('0', "a.csv", lines).packed())))
                .contains("inflates to far more");
        byte[] noise = new byte[4 << 20];
        new Random(1).nextBytes(noise);
        assertThat(Door.tight(folder)
                        .refusal(write(
                                "large.tar.gz",
                                HandMadeTar.tar().entry('0', "a.bin", noise).packed())))
                .contains("far more than a real export");
        assertThat(Door.tight(folder)
                        .refusal(write(
                                "one.tar",
                                HandMadeTar.tar()
                                        .entry('0', "a.csv", Arrays.copyOf(lines, 1 << 21))
                                        .bytes())))
                .contains("far more than a real export");
        HandMadeTar many = HandMadeTar.tar();
        for (int i = 0; i < 21; i++) {
            many.file(i + ".csv", "Max\n");
        }
        assertThat(Door.tight(folder).refusal(write("many.tar.gz", many.packed())))
                .contains("more than 20 files");
    }

    @Test
    void damageIsRefusedOrHarmless() throws IOException {
        Random random = new Random(20_260_203);
        byte[] whole = usual().extras(HandMadeTar.extra("path", "long.csv"))
                .file("b.csv", "Max\n")
                .bytes();
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            int end = random.nextInt(4) == 0 ? random.nextInt(damaged.length) : damaged.length;
            Door door = Door.tight(folder);
            ImportReport report = door.read(write("export.tar.gz", HandMadeTar.packed(Arrays.copyOf(damaged, end))));
            if (!report.kept()) {
                refused++;
                assertThat(report.refused()).isNotBlank().doesNotContain("Exception", "fault of its own");
                door.assertNothingKept();
            }
        }
        assertThat(refused).isBetween(100, 500);
    }
}
