package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;

/** Several exports at once, in one folder, in one archive, side by side. */
class DropTest {
    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void open() throws IOException {
        door = new Door(
                folder,
                Limits.USUAL,
                new PeopleImporter(),
                new PeopleImporter("guests", ".txt", 0.95),
                new PeopleImporter("friends", ".lst", 0.7));
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private List<String> read(String... names) throws IOException {
        Path[] exports = new Path[names.length];
        for (int i = 0; i < names.length; i++) {
            exports[i] = folder.resolve(names[i]);
        }
        return door.readAll(folder, Progress.NONE, exports);
    }

    private static byte[] zip(String name, String text) {
        return HandMadeZip.zip().file(name, text).bytes();
    }

    @Test
    void filesOfSeveralNetworksInOneFolderAreToldApart() throws IOException {
        write("in/Complete_2026/a.csv", "Ada");
        write("in/Complete_2026/more/b.csv", "Ben");
        write("in/Complete_2026/more/b.bin", "?");
        write("in/guests-2026-03-01.txt", "Cleo");
        write("in/notes.pdf", "?");
        assertThat(read("in"))
                .containsExactlyInAnyOrder(
                        "in/Complete_2026|Complete_2026|people|[a.csv, more/b.csv] beside [more/b.bin, notes.pdf]",
                        "in/guests-2026-03-01.txt|guests-2026-03-01.txt|guests|[guests-2026-03-01.txt] beside []");
        assertThat(door.ledger.people()).containsExactlyInAnyOrder("Ada", "Ben", "Cleo");
    }

    @Test
    void soAreThoseOfOneArchive() throws IOException {
        HandMadeZip.zip().file("x/a.csv", "Ada").file("y/b.txt", "Ben").in(folder, "all.zip");
        assertThat(read("all.zip"))
                .containsExactlyInAnyOrder(
                        "all.zip/x/a.csv|a.csv|people|[a.csv] beside []",
                        "all.zip/y/b.txt|b.txt|guests|[b.txt] beside []");
    }

    @Test
    void everyArchiveInAFolderIsAnExportWhateverItIsCalled() throws IOException {
        write("in/march.zip", zip("a.csv", "Ada"));
        write("in/deep/april", zip("a.csv", "Ben"));
        write("in/letter.docx", zip("word/document.xml", "<w/>"));
        write("in/broken.zip", "PK\u0003\u0004");
        assertThat(read("in"))
                .containsExactly(
                        "in/broken.zip|broken.zip|null|This is not a zip file that can be read: its directory is missing, cut off"
                                + " or damaged. Download it again.",
                        "in/deep/april|april|people|[a.csv] beside [letter.docx]",
                        "in/march.zip|march.zip|people|[a.csv] beside []");
    }

    @Test
    void twoExportsOfOneNetworkInTheirFoldersAreTwo() throws IOException {
        write("in/2025-03-01/a.txt", "Ada");
        write("in/2026-03-01/a.txt", "Ada\nBen");
        write("in/photos/a.jpg", "?");
        assertThat(read("in"))
                .containsExactly(
                        "in/2025-03-01/a.txt|a.txt|guests|[a.txt] beside [photos/a.jpg]",
                        "in/2026-03-01/a.txt|a.txt|guests|[a.txt] beside []");
    }

    @Test
    void nothingIsReadTwice() throws IOException {
        write("in/a.csv", "Ada");
        assertThat(read("in/a.csv", "in", "in/../in", "in/a.csv")).containsExactly("in|in|people|[a.csv] beside []");
        assertThat(door.ledger.people()).containsExactly("Ada");
    }

    @Test
    void whatCannotBeUsedIsNamedAndKeepsNoneOfTheOthersOut() throws IOException {
        write("photo.jpg", "?");
        write("a.csv", "Ada");
        write("b.txt", "Ben");
        assertThat(read("photo.jpg", "b.txt", "gone", "a.csv"))
                .containsExactly(
                        "photo.jpg|photo.jpg|null|This is not an export that Mingle knows. Mingle reads: friends, guests,"
                                + " the people.",
                        "b.txt|b.txt|guests|[b.txt] beside []",
                        "gone|gone|null|There is no such file or folder.",
                        "a.csv|a.csv|people|[a.csv] beside []");
    }

    @Test
    void progressIsThatOfAllTogether() throws IOException {
        write("in/a.csv", "Ada\n".repeat(300_000));
        write("in/b.txt", "Ben\n".repeat(100_000));
        List<Double> told = new ArrayList<>();
        door.readAll(
                folder,
                new Progress() {
                    @Override
                    public void report(double fraction, String message) {
                        told.add(fraction);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                },
                folder.resolve("in"));
        assertThat(told).isSorted().contains(0.75).endsWith(1.0);
        assertThat(told.stream().filter(each -> each > 0.1 && each < 0.7)).hasSizeGreaterThan(2);
    }

    @Test
    void whatWasKeptBeforeItWasCalledOffStaysKept() throws IOException {
        write("a.csv", "Ada");
        write("b.lst", "Ben");
        write("c.txt", "Cleo");
        PeopleImporter second = new PeopleImporter("friends", ".lst", 0.7);
        door = new Door(folder, Limits.USUAL, new PeopleImporter(), second, new PeopleImporter("guests", ".txt", 0.9));
        String off = "It was called off; what was read before it is kept.";
        assertThat(door.readAll(
                        folder,
                        cancelledOnce(() -> second.bytes() > 0),
                        folder.resolve("a.csv"),
                        folder.resolve("b.lst"),
                        folder.resolve("c.txt")))
                .containsExactly(
                        "a.csv|a.csv|people|[a.csv] beside []",
                        "b.lst|b.lst|friends|" + off,
                        "c.txt|c.txt|guests|" + off);
        assertThat(door.ledger.people()).containsExactly("Ada");
    }

    @Test
    void calledOffBeforeAnythingWasKeptItWasNothing() throws IOException {
        Path one = write("a.csv", "Ada");
        PeopleImporter importer = new PeopleImporter();
        door = new Door(folder, Limits.USUAL, importer);
        assertThatThrownBy(() -> door.readAll(folder, cancelledOnce(() -> importer.bytes() > 0), one))
                .isInstanceOf(CancelledException.class);
        door.assertNothingKept();
    }

    private static Progress cancelledOnce(java.util.function.BooleanSupplier when) {
        return new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean cancelled() {
                return when.getAsBoolean();
            }
        };
    }

    @Test
    void damageInOneExportDoesNotSpoilItsNeighbour() throws IOException {
        HandMadeZip.zip()
                .with(new HandMadeEntry("a.csv", "Ada").claimedCrc(7))
                .file("b.txt", "Ben")
                .in(folder, "all.zip");
        assertThat(read("all.zip"))
                .containsExactlyInAnyOrder(
                        "all.zip/a.csv|a.csv|people|a.csv in this archive is damaged. Download the export again.",
                        "all.zip/b.txt|b.txt|guests|[b.txt] beside []");
    }

    @Test
    void whoIsHardlySureTakesNothingFromTheOthers() throws IOException {
        PeopleImporter guess = new PeopleImporter("guess", ".txt", 0.3);
        door = new Door(folder, Limits.USUAL, new PeopleImporter(), guess);
        write("in/a.csv", "Ada");
        write("in/b.txt", "Ben");
        assertThat(read("in")).containsExactly("in|in|people|[a.csv] beside [b.txt]");
    }
}
