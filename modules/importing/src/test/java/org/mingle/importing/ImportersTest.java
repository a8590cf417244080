package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.StoreException;

/** Importers are asked, trusted with nothing, and cut off when they fail. */
class ImportersTest {
    private static final String FAULT = "What reads the people met a fault of its own and stopped. Nothing was kept.";

    @TempDir
    Path folder;

    private Path export;

    @BeforeEach
    void write() {
        export = HandMadeZip.zip()
                .file("a.csv", "Ada\nMax\n")
                .file("b.csv", "Zoë\n".repeat(200_000))
                .in(folder, "export.zip");
    }

    /** Reads everything and then fails. */
    private static Importer failing(Failure failure) {
        return new PeopleImporter() {
            @Override
            public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
                super.read(source, sink, progress);
                failure.fail();
            }
        };
    }

    private String refusal(Failure failure) throws IOException {
        return new Door(folder, Limits.USUAL, failing(failure)).refusal(export);
    }

    @Test
    void oneThatThrowsIsNamed() throws IOException {
        assertThat(refusal(() -> {
                    throw new IllegalStateException("Ada's secret");
                }))
                .isEqualTo(FAULT);
        assertThat(refusal(() -> {
                    throw new NoClassDefFoundError("org/example/Gone");
                }))
                .isEqualTo(FAULT);
        assertThat(refusal(() -> assertThat(endless(1)).isZero())).isEqualTo(FAULT);
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    @Test
    void oneThatRefusesSaysWhy() throws IOException {
        assertThat(refusal(() -> {
                    throw new ImportException("These people are made up.");
                }))
                .isEqualTo("These people are made up.");
    }

    @Test
    void aStoreThatCannotWriteSaysWhy() throws IOException {
        assertThat(refusal(() -> {
                    throw new StoreException("The disk is full.", new IOException("ENOSPC"));
                }))
                .isEqualTo("The disk is full.");
    }

    @Test
    void troubleWithReadingIsNoFaultOfTheImporter() throws IOException {
        assertThat(refusal(() -> {
                    throw new IOException("stream closed: /home/ada/secret");
                }))
                .startsWith("It cannot be read.");
        assertThat(refusal(() -> {
                    throw new UncheckedIOException(new IOException("stream closed: /home/ada/secret"));
                }))
                .startsWith("It cannot be read.");
    }

    @Test
    void oneThatHidesDamageBehindAFaultIsNotBlamed() throws IOException {
        export = HandMadeZip.zip()
                .with(new HandMadeEntry("a.csv", "Ada").claimedCrc(7))
                .in(folder, "export.zip");
        Door door = new Door(folder, Limits.USUAL, new PeopleImporter() {
            @Override
            public void read(Source source, Sink sink, Progress progress) throws ImportException {
                try {
                    super.read(source, sink, progress);
                } catch (IOException damage) {
                    throw new IllegalStateException(damage);
                }
            }
        });
        assertThat(door.refusal(export)).startsWith("a.csv in this archive is damaged.");
    }

    @Test
    void oneThatOverlooksDamageWhileItLooksDoesNotHideIt() throws IOException {
        export = HandMadeZip.zip()
                .with(new HandMadeEntry("a.csv", "Ada").claimedCrc(7))
                .in(folder, "export.zip");
        Door door = new Door(folder, Limits.USUAL, new PeopleImporter() {
            @Override
            public double recognises(Source source) {
                try (InputStream in = source.entries().get(0).open()) {
                    return in.readAllBytes().length;
                } catch (IOException damage) {
                    return 0;
                }
            }
        });
        assertThat(door.refusal(export)).startsWith("a.csv in this archive is damaged.");
    }

    @Test
    void nothingIsKeptWhenCancelledInTheMiddle() throws IOException {
        PeopleImporter importer = new PeopleImporter();
        Door door = new Door(folder, Limits.USUAL, importer);
        assertThatThrownBy(() -> door.read(export, after(importer, 100_000))).isInstanceOf(CancelledException.class);
        assertThat(importer.bytes()).isBetween(100_000L, 800_000L);
        door.assertNothingKept();
    }

    @Test
    void nothingIsKeptWhenCancelledAtTheEnd() throws IOException {
        Door door = new Door(folder, Limits.USUAL, failing(() -> {
            throw new CancelledException();
        }));
        assertThatThrownBy(() -> door.read(export)).isInstanceOf(CancelledException.class);
        door.assertNothingKept();
    }

    private static Progress after(PeopleImporter importer, long bytes) {
        return new Progress() {
            @Override
            public void report(double fraction, String message) {
                assertThat(fraction).isBetween(0.0, 1.0);
            }

            @Override
            public boolean cancelled() {
                return importer.bytes() > bytes;
            }
        };
    }

    @Test
    void theMostCertainOneReads() throws IOException {
        Importer sure = named("surely-people", 0.9);
        ImportReport report =
                new Door(folder, Limits.USUAL, new PeopleImporter(), sure, named("zebra", 0.1)).read(export);
        assertThat(report.format()).isEqualTo("surely-people");
    }

    @Test
    void oneThatFailsToLookLeavesItToTheOthers() throws IOException {
        Importer broken = new PeopleImporter() {
            @Override
            public String format() {
                return "broken";
            }

            @Override
            public double recognises(Source source) {
                throw new IllegalStateException("broken");
            }
        };
        assertThat(new Door(folder, Limits.USUAL, broken, new PeopleImporter())
                        .read(export)
                        .format())
                .isEqualTo("people");
    }

    @Test
    void whatNobodyKnowsIsDescribed() throws IOException {
        HandMadeZip zip = HandMadeZip.zip();
        for (int i = 1; i <= 7; i++) {
            zip.file("IMG_" + i + ".jpg", "");
        }
        Path photos = zip.in(folder, "photos.zip");
        assertThat(new Door(folder, Limits.USUAL, new PeopleImporter(), named("zebra", 0)).refusal(photos))
                .isEqualTo(
                        "This is not an export that Mingle knows. It holds IMG_1.jpg, IMG_2.jpg, IMG_3.jpg, IMG_4.jpg,"
                                + " IMG_5.jpg and 2 more. Mingle reads: the people, zebra.");
        assertThat(new Door(folder, Limits.USUAL).refusal(photos)).endsWith("No importer is installed.");
        Path photo = Files.write(folder.resolve("IMG_1.jpg"), new byte[] {1});
        assertThat(Door.usual(folder).refusal(photo))
                .isEqualTo("This is not an export that Mingle knows. Mingle reads: the people.");
    }

    @Test
    void anImporterThatCannotSayItsTitleIsCalledByItsFormat() throws IOException {
        Path photo = Files.write(folder.resolve("IMG_1.jpg"), new byte[] {1});
        Importer broken = new PeopleImporter() {
            @Override
            public String title() {
                throw new IllegalStateException("broken");
            }
        };

        assertThat(new Door(folder, Limits.USUAL, broken).refusal(photo)).endsWith("Mingle reads: people.");
    }

    @Test
    void whatCanBeReadIsNamedAsPeopleKnowIt() throws IOException {
        Path photo = Files.write(folder.resolve("IMG_1.jpg"), new byte[] {1});
        Door door = new Door(folder, Limits.USUAL, named("guestbook", 0), new PeopleImporter(), named("X", 0));

        assertThat(door.read(photo).refused()).endsWith("Mingle reads: X, guestbook, the people.");
        assertThat(door.imports.title("people")).isEqualTo("the people");
        assertThat(door.imports.title("guestbook")).isEqualTo("guestbook");
        assertThat(door.imports.title("gone")).isEqualTo("gone");
    }

    @Test
    void anEmptyFileIsCalledEmpty() throws IOException {
        assertThat(Door.usual(folder).refusal(Files.createFile(folder.resolve("empty.bin"))))
                .isEqualTo("This file is empty. Download it again.");
    }

    @Test
    void whatHoldsNothingUsefulIsRefused() throws IOException {
        Importer idle = new PeopleImporter() {
            @Override
            public void read(Source source, Sink sink, Progress progress) {
                sink.unrecognised("a.csv");
            }
        };
        assertThat(new Door(folder, Limits.USUAL, idle).refusal(export))
                .isEqualTo("There is nothing in this export that can be used.");
    }

    private static Importer named(String format, double confidence) {
        return new PeopleImporter() {
            @Override
            public String format() {
                return format;
            }

            @Override
            public double recognises(Source source) {
                return confidence;
            }
        };
    }

    private interface Failure {
        void fail() throws IOException, ImportException;
    }
}
