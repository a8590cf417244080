package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** Exports that are larger than they look. */
class BombsTest {
    private static final int BLOCK = 1 << 16;
    private static final byte[] LINES = "\n".repeat(1 << 19).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private static byte[] noise(int size, int seed) {
        byte[] noise = new byte[size];
        new Random(seed).nextBytes(noise);
        return noise;
    }

    private String refusal(HandMadeZip zip) throws IOException {
        return Door.tight(folder).refusal(zip.in(folder, "bomb.zip"));
    }

    @Test
    void refusesAnImplausibleRatioBeforeReading() throws IOException {
        PeopleImporter importer = new PeopleImporter();
        Door door = new Door(folder, Door.TIGHT, importer);
        Path bomb = HandMadeZip.zip().with(new HandMadeEntry("a.csv", LINES)).in(folder, "bomb.zip");
        assertThat(door.refusal(bomb)).contains("inflates to far more", "a.csv");
        assertThat(importer.bytes()).isZero();
    }

    @Test
    void doesNotBelieveTheClaimedSize() throws IOException {
        PeopleImporter importer = new PeopleImporter();
        Door door = new Door(folder, Door.TIGHT, importer);
        Path bomb = HandMadeZip.zip()
                .with(new HandMadeEntry("a.csv", LINES).claimedSize(10))
                .in(folder, "bomb.zip");
        assertThat(door.refusal(bomb)).contains("a.csv");
        assertThat(importer.bytes()).isLessThan(BLOCK);
    }

    @Test
    void leavesALargeFileAloneThatNobodyReads() throws IOException {
        Path export = HandMadeZip.zip()
                .file("a.csv", "Ada")
                .with(new HandMadeEntry("holiday.mp4", noise(1_200_000, 1)).stored())
                .in(folder, "export.zip");
        assertThat(Door.tight(folder).files(export)).containsExactly("a.csv");
    }

    @Test
    void stopsAtOneFileThatIsTooLarge() throws IOException {
        HandMadeEntry large = new HandMadeEntry("a.csv", noise(1_200_000, 1)).stored();
        assertThat(refusal(HandMadeZip.zip().with(large))).contains("far more than a real export", "a.csv");
    }

    @Test
    void stopsAtASingleFileThatIsTooLarge() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), noise(1_200_000, 1));
        assertThat(Door.tight(folder).refusal(file)).contains("This is far larger than");
    }

    @Test
    void stopsAtASingleFileThatIsPackedTooWell() throws IOException {
        Path bomb = folder.resolve("people.csv.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            gzip.write(new byte[500_000]);
        }
        assertThat(Door.tight(folder).refusal(bomb)).contains("inflates to far more", "people.csv");
    }

    @Test
    void stopsWhenAllFilesTogetherAreTooLarge() throws IOException {
        HandMadeZip zip = HandMadeZip.zip();
        for (int i = 0; i < 4; i++) {
            zip.with(new HandMadeEntry(i + ".csv", noise(900_000, i)).stored());
        }
        assertThat(refusal(zip)).contains("far more than a real export", "3.csv");
    }

    @Test
    void countsTheFiles() throws IOException {
        HandMadeZip zip = HandMadeZip.zip();
        for (int i = 0; i < 21; i++) {
            zip.file(i + ".csv", "Ada");
        }
        assertThat(refusal(zip)).contains("more than 20 files");
    }

    @Test
    void countsFoldersToo() throws IOException {
        HandMadeZip zip = HandMadeZip.zip().file("a.csv", "Ada");
        for (int i = 0; i < 20; i++) {
            zip.file(i + "/", "");
        }
        assertThat(refusal(zip)).contains("more than 20 files");
    }

    @Test
    void countsTheFilesOfInnerArchivesToo() throws IOException {
        HandMadeZip inner = HandMadeZip.zip();
        for (int i = 0; i < 11; i++) {
            inner.file(i + ".csv", "Ada");
        }
        assertThat(refusal(HandMadeZip.zip()
                        .with(new HandMadeEntry("a.zip", inner.bytes()))
                        .with(new HandMadeEntry("b.zip", inner.bytes()))))
                .contains("more than 20 files");
    }

    @Test
    void countsTheFilesOfAFolder() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 21; i++) {
            Files.writeString(many.resolve(i + ".csv"), "Ada");
        }
        assertThat(Door.tight(folder).refusal(many)).contains("more than 20 files");
    }

    @Test
    void aBombInAnArchiveInAnArchive() throws IOException {
        byte[] inner = HandMadeZip.of("a.csv", LINES);
        assertThat(refusal(HandMadeZip.zip().with(new HandMadeEntry("inner.zip", inner))))
                .contains("inflates to far more");
        byte[] swollen = HandMadeZip.zip()
                .with(new HandMadeEntry("b.csv", LINES).stored())
                .bytes();
        assertThat(refusal(HandMadeZip.zip().file("a.csv", "Ada").with(new HandMadeEntry("inner.zip", swollen))))
                .contains("inflates to far more", "inner.zip");
    }

    @Test
    void archivesInArchivesWithoutEnd() throws IOException {
        byte[] zip = HandMadeZip.of("a.csv", "Ada".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 4; i++) {
            zip = HandMadeZip.of("inner.zip", zip);
        }
        Path export = Files.write(folder.resolve("export.zip"), zip);
        assertThat(Door.tight(folder).refusal(export)).contains("archives within archives");
    }

    /** Beside a real file the archive that goes on for ever is not opened, and named as not read. */
    @Test
    void archivesInArchivesBesideAnExport() throws IOException {
        byte[] zip = HandMadeZip.of("a.csv", "Ada".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 9; i++) {
            zip = HandMadeZip.zip()
                    .file("b", "b")
                    .with(new HandMadeEntry("i.zip", zip))
                    .bytes();
        }
        Path export = HandMadeZip.zip()
                .file("a.csv", "Max")
                .with(new HandMadeEntry("i.zip", zip))
                .in(folder, "export.zip");
        Door door = Door.tight(folder);
        assertThat(door.files(export)).containsExactly("a.csv");
        assertThat(door.ledger.people()).containsExactly("Max");
    }

    @Test
    void opensOnlyAFewOfManyArchives() throws IOException {
        HandMadeZip zip = HandMadeZip.zip().file("a.csv", "Max");
        byte[] inner = HandMadeZip.of("b.csv", "Ada".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 200; i++) {
            zip.with(new HandMadeEntry(i + ".zip", inner));
        }
        Door door = Door.usual(folder);
        assertThat(door.read(zip.in(folder, "export.zip")).unrecognised())
                .contains("199.zip")
                .hasSize(200 - 50);
    }

    @Test
    void anImporterCannotOverlookIt() throws IOException {
        Door door = new Door(folder, Door.TIGHT, new PeopleImporter() {
            @Override
            public void read(Source source, Sink sink, Progress progress) {
                sink.file("a.csv", "people");
                for (Source.Entry entry : source.entries()) {
                    try (InputStream in = entry.open()) {
                        in.readAllBytes();
                    } catch (IOException overlooked) {
                        sink.unrecognised(entry.name());
                    }
                }
            }
        });
        Path bomb = HandMadeZip.zip().with(new HandMadeEntry("a.csv", LINES)).in(folder, "bomb.zip");
        assertThat(door.refusal(bomb)).contains("inflates to far more");
    }
}
