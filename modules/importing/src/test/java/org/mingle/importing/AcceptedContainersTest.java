package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.importing.ImportReport;

/** Every form in which people have their export. */
class AcceptedContainersTest {
    private static final String PEOPLE = "Ada Vogel\nZoë Brandt\n";

    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void open() throws IOException {
        door = Door.usual(folder);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private void assertReads(Path export, String... files) throws IOException {
        assertThat(door.files(export)).containsExactly(files);
        assertThat(door.ledger.people()).contains("Ada Vogel", "Zoë Brandt");
    }

    private void assertReads(HandMadeZip zip, String... files) throws IOException {
        assertReads(zip.in(folder, "export.zip"), files);
    }

    @Test
    void theArchiveOfAnOrdinaryPacker() throws IOException {
        Path file = folder.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("Jobs/"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("Jobs/Saved.csv"));
            zip.write("Max Lehm\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("Connections.csv"));
            zip.write(PEOPLE.getBytes(StandardCharsets.UTF_8));
        }
        assertReads(file, "Jobs/Saved.csv", "Connections.csv");
        assertThat(door.ledger.people()).containsExactly("Max Lehm", "Ada Vogel", "Zoë Brandt");
    }

    @Test
    void aRootFolderHoweverDeep() throws IOException {
        assertReads(
                HandMadeZip.zip()
                        .file("Complete/2026/Connections.csv", PEOPLE)
                        .file("Complete/2026/Jobs/Saved.csv", "Max"),
                "Connections.csv",
                "Jobs/Saved.csv");
    }

    @Test
    void foldersThatOnlyBeginAlikeAreNoRoot() throws IOException {
        assertReads(
                HandMadeZip.zip().file("Jobs/Connections.csv", PEOPLE).file("Jobs 2/Saved.csv", "Max"),
                "Jobs/Connections.csv",
                "Jobs 2/Saved.csv");
    }

    @Test
    void anArchiveInsideAnArchive() throws IOException {
        byte[] inner = HandMadeZip.of("Complete/Connections.csv", PEOPLE.getBytes(StandardCharsets.UTF_8));
        byte[] middle = HandMadeZip.of("part.zip", inner);
        assertReads(HandMadeZip.zip().with(new HandMadeEntry("Export.ZIP", middle)), "Connections.csv");
    }

    @Test
    void anArchiveBesideOtherFiles() throws IOException {
        byte[] inner = HandMadeZip.of("Saved.csv", "Max".getBytes(StandardCharsets.UTF_8));
        assertReads(
                HandMadeZip.zip().file("Connections.csv", PEOPLE).with(new HandMadeEntry("Jobs.zip", inner).stored()),
                "Connections.csv",
                "Jobs/Saved.csv");
    }

    @Test
    void anAttachedArchiveThatCannotBeOpenedIsLeftAlone() throws IOException {
        Path export = HandMadeZip.zip()
                .file("Connections.csv", PEOPLE)
                .file("photos.zip", "not a zip at all")
                .in(folder, "export.zip");
        ImportReport report = door.read(export);
        assertThat(report.kept()).isTrue();
        assertThat(report.unrecognised()).containsExactly("photos.zip");
    }

    @Test
    void aFolderAndWhatSystemsLeaveInIt() throws IOException {
        write("unpacked/Connections.csv", PEOPLE.getBytes(StandardCharsets.UTF_8));
        write("unpacked/Jobs/Saved.csv", "Max".getBytes(StandardCharsets.UTF_8));
        write("unpacked/.DS_Store", new byte[] {0});
        write("unpacked/Jobs/._Saved.csv", new byte[] {0});
        write("unpacked/Jobs/Thumbs.db", new byte[] {0});
        assertReads(folder.resolve("unpacked"), "Connections.csv", "Jobs/Saved.csv");
    }

    @Test
    void aFolderAroundAnArchive() throws IOException {
        write(
                "download/export.zip",
                HandMadeZip.zip().file("Connections.csv", PEOPLE).bytes());
        assertReads(folder.resolve("download"), "Connections.csv");
    }

    @Test
    void aSingleFile() throws IOException {
        assertReads(write("Connections.csv", PEOPLE.getBytes(StandardCharsets.UTF_8)), "Connections.csv");
    }

    @Test
    void aSingleFileThatIsPackedByItself() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(PEOPLE.getBytes(StandardCharsets.UTF_8));
        }
        assertReads(write("Connections.csv.gz", packed.toByteArray()), "Connections.csv");
    }

    @Test
    void aLinkThatThePersonNamesIsFollowed() throws IOException {
        Path file = write("real/Connections.csv", PEOPLE.getBytes(StandardCharsets.UTF_8));
        assertThat(door.files(Files.createSymbolicLink(folder.resolve("link"), file)))
                .containsExactly("Connections.csv");
    }

    @Test
    void anArchiveWhoseNameDoesNotSaySo() throws IOException {
        assertReads(HandMadeZip.zip().file("Connections.csv", PEOPLE).in(folder, "download"), "Connections.csv");
    }

    @Test
    void decoysOfPackers() throws IOException {
        assertReads(
                HandMadeZip.zip()
                        .file("Complete/", "")
                        .file("Complete/Connections.csv", PEOPLE)
                        .file("Complete/._Connections.csv", "Mac")
                        .file("Complete/.DS_Store", "Mac")
                        .file("Complete/__MACOSX/more.csv", "Mac")
                        .file("__MACOSX/Complete/._Connections.csv", "Mac")
                        .file("__MACOSX/Complete/Connections.csv", "Mac"),
                "Connections.csv");
        assertThat(door.ledger.people()).containsExactly("Ada Vogel", "Zoë Brandt");
    }

    @Test
    void largeForm() throws IOException {
        assertReads(
                HandMadeZip.zip()
                        .zip64()
                        .with(new HandMadeEntry("Connections.csv", PEOPLE).zip64())
                        .file("Saved.csv", "Max"),
                "Connections.csv",
                "Saved.csv");
    }

    @Test
    void largeFormBehindJunk() throws IOException {
        assertReads(HandMadeZip.zip().zip64().junk("MZ a program").file("Connections.csv", PEOPLE), "Connections.csv");
    }

    @Test
    void storedDeflatedAndDescribedAfterwards() throws IOException {
        assertReads(
                HandMadeZip.zip()
                        .with(new HandMadeEntry("a.csv", PEOPLE).stored())
                        .with(new HandMadeEntry("b.csv", PEOPLE))
                        .with(new HandMadeEntry("c.csv", PEOPLE).described())
                        .with(new HandMadeEntry("d.csv", "Max").stored().described()),
                "a.csv",
                "b.csv",
                "c.csv",
                "d.csv");
        assertThat(door.ledger.people()).hasSize(7);
    }

    @Test
    void namesOfTheYearsBeforeUnicode() throws IOException {
        assertReads(
                HandMadeZip.zip()
                        .with(new HandMadeEntry("", PEOPLE)
                                .rawName('G', 'r', 0x81, 0xE1, 'e', '.', 'c', 's', 'v')) // code page 437
                        .with(new HandMadeEntry("", "Max")
                                .rawName('Z', 'o', 0xC3, 0xAB, '.', 'c', 's', 'v')), // UTF-8, and not said so
                "Grüße.csv",
                "Zoë.csv");
    }

    @Test
    void namesOfWindows() throws IOException {
        assertReads(
                HandMadeZip.zip()
                        .file("Complete\\Connections.csv", PEOPLE)
                        .file("Complete\\Jobs\\Saved.csv", "Max")
                        .file("Complete\\Jobs\\", "")
                        .file("Complete//./Saved.csv", "Max"),
                "Connections.csv",
                "Jobs/Saved.csv",
                "Saved.csv");
    }

    @Test
    void namesThatWouldDisturbTheScreen() throws IOException {
        assertReads(HandMadeZip.zip().file("\u001b[2JConnections\r.csv", PEOPLE), "\uFFFD[2JConnections\uFFFD.csv");
    }

    @Test
    void aCommentAndJunkAround() throws IOException {
        byte[] zip = HandMadeZip.zip()
                .junk("#!/bin/sh\nexit\n")
                .comment("made by hand, PK and all")
                .file("Connections.csv", PEOPLE)
                .bytes();
        assertReads(write("export.zip", zip), "Connections.csv");
    }

    @Test
    void emptyFilesAndFolders() throws IOException {
        assertReads(
                HandMadeZip.zip()
                        .file("Jobs/", "")
                        .with(new HandMadeEntry("Empty.csv", "").stored())
                        .file("Void.csv", "")
                        .file("Connections.csv", PEOPLE),
                "Empty.csv",
                "Void.csv",
                "Connections.csv");
    }

    @Test
    void moreFilesThanSixteenBitsCount() throws IOException {
        HandMadeZip zip = HandMadeZip.zip().file("Connections.csv", PEOPLE);
        for (int i = 0; i < 65_540; i++) {
            zip.with(new HandMadeEntry("f" + i, new byte[0]).stored());
        }
        ImportReport report = door.read(zip.in(folder, "export.zip"));
        assertThat(report.refused()).isNull();
        assertThat(report.unrecognised()).hasSize(65_540);
    }

    @Test
    void isDatedByItsNewestFile() throws IOException {
        assertThat(door.read(HandMadeZip.zip().file("Connections.csv", PEOPLE).in(folder, "export.zip"))
                        .exportDate())
                .isEqualTo(LocalDate.of(2026, 2, 3));
    }
}
