package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no export, is damaged or means harm: one sentence says so, and nothing is kept. */
class RefusedContainersTest {
    private static final int DIRECTORY = 0x02014b50;
    private static final String PEOPLE = "Ada Vogel\nZoë Brandt\n";
    private static final String UNREADABLE = "its directory is missing, cut off or damaged";
    private static final String OTHER_ARCHIVE = "format, which Mingle cannot open. Unpack it";
    private static final String LOCKED = "locked with a password";
    private static final String OUTSIDE = "points outside of it";
    private static final String ABSOLUTE = "an absolute name";
    private static final String OVERLAP = "files that overlap";
    private static final String CONTRADICTION = "says one thing in its directory and another";
    private static final String DAMAGED = "people.csv in this archive is damaged";
    private static final String LINK = "a link to another place";
    private static final String UNKNOWN_METHOD = "packed in a way that Mingle does not know";

    @TempDir
    Path folder;

    private static HandMadeEntry people() {
        return new HandMadeEntry("people.csv", PEOPLE);
    }

    private static byte[] with(HandMadeEntry entry) {
        return HandMadeZip.zip().file("first.csv", "Max").with(entry).bytes();
    }

    private static byte[] plain() {
        return HandMadeZip.zip().with(people()).bytes();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("nothing", new byte[0], UNREADABLE),
                arguments("text", text("Dear Sir or Madam"), UNREADABLE),
                arguments("web page", text("\n <!DOCTYPE html><title>Sign in</title>"), "This is a web page"),
                arguments("web page with a mark", text("\uFEFF<html><body>Sign in"), "This is a web page"),
                arguments("rar", text("Rar!\u001a\u0007"), "rar " + OTHER_ARCHIVE),
                arguments("7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C}, "7z " + OTHER_ARCHIVE),
                arguments("gzip", new byte[] {0x1F, (byte) 0x8B, 8, 0}, "gzip " + OTHER_ARCHIVE),
                arguments("xz", new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0}, "xz " + OTHER_ARCHIVE),
                arguments("empty archive", HandMadeZip.zip().bytes(), "There is nothing in it to read"),
                arguments("only decoys", HandMadeZip.of("__MACOSX/._a.csv", text("Ada")), "There is nothing in it"),
                arguments("cut off in the data", Arrays.copyOf(plain(), 50), UNREADABLE),
                arguments("cut off before the end", Arrays.copyOf(plain(), plain().length - 5), UNREADABLE),
                arguments("beginning cut off", Arrays.copyOfRange(plain(), 9, plain().length), UNREADABLE),
                arguments(
                        "part of a split archive",
                        HandMadeZip.zip().with(people()).part(2).bytes(),
                        "one part of"),
                arguments("locked", with(people().flag(1)), LOCKED),
                arguments("locked with AES", with(people().flag(1).method(99)), LOCKED),
                arguments("locked with AES, denied", with(people().method(99)), LOCKED),
                arguments("locked, denied by the directory", with(people().localFlag(1)), CONTRADICTION),
                arguments("step up", with(new HandMadeEntry("../people.csv", PEOPLE)), OUTSIDE),
                arguments("step up within", with(new HandMadeEntry("a/../../people.csv", PEOPLE)), OUTSIDE),
                arguments("step up in Windows", with(new HandMadeEntry("a\\..\\people.csv", PEOPLE)), OUTSIDE),
                arguments("absolute", with(new HandMadeEntry("/etc/people.csv", PEOPLE)), ABSOLUTE),
                arguments("absolute in Windows", with(new HandMadeEntry("\\people.csv", PEOPLE)), ABSOLUTE),
                arguments("drive", with(new HandMadeEntry("C:people.csv", PEOPLE)), ABSOLUTE),
                arguments("drive and line break", with(new HandMadeEntry("C:\npeople.csv", PEOPLE)), ABSOLUTE),
                arguments("NUL in a name", with(new HandMadeEntry("people.csv\0.txt", PEOPLE)), "a name that no"),
                arguments("endless name", with(new HandMadeEntry("a/".repeat(3000) + "b", PEOPLE)), "a name that no"),
                arguments("link", with(people().mode(HandMadeEntry.SYMBOLIC_LINK)), LINK),
                arguments("unknown method", with(people().method(14)), UNKNOWN_METHOD),
                arguments("wrong checksum", with(people().claimedCrc(7)), DAMAGED),
                arguments("wrong checksum, stored", with(people().stored().claimedCrc(7)), DAMAGED),
                arguments("larger than claimed", with(people().claimedSize(3)), DAMAGED),
                arguments("smaller than claimed", with(people().claimedSize(99)), DAMAGED),
                arguments(
                        "not deflated",
                        with(people().packed(text("\u0007nonsense")).localMethod(8)),
                        DAMAGED),
                arguments("deflated bytes cut off", with(people().packed(new byte[] {0x4B})), DAMAGED),
                arguments("another name in front", with(people().localName("others.csv")), CONTRADICTION),
                arguments("another method in front", with(people().localMethod(0)), CONTRADICTION),
                arguments("two files are one", overlappingWholly(), OVERLAP),
                arguments("a file within a file", overlappingPartly(), OVERLAP),
                arguments("files that quote each other", quoting(), OVERLAP),
                arguments("runs into the directory", with(people().claimedMore(9)), UNREADABLE),
                arguments(
                        "miscounted",
                        HandMadeZip.zip().with(people()).miscountedBy(1).bytes(),
                        UNREADABLE),
                arguments("directory is a file", with(people().at(plain().length)), UNREADABLE));
    }

    private static byte[] overlappingWholly() {
        return HandMadeZip.zip().with(people()).with(people().at(0)).bytes();
    }

    /** The second file stands whole within the stored bytes of the first. */
    private static byte[] overlappingPartly() {
        HandMadeEntry inner = people().stored();
        HandMadeEntry outer = new HandMadeEntry("outer.csv", inner.local()).stored();
        return HandMadeZip.zip()
                .with(outer)
                .with(inner.at(outer.local().length - people().stored().local().length))
                .bytes();
    }

    /** Each file quotes the header of the next in a block of its own and goes on with the bytes of the next. */
    private static byte[] quoting() {
        byte[] kernel = HandMadeEntry.deflated(text(PEOPLE));
        byte[] header = Arrays.copyOf(people().local(), people().local().length - kernel.length);
        byte[] packed = HandMadeZip.little(5 + header.length + kernel.length)
                .put((byte) 0)
                .putShort((short) header.length)
                .putShort((short) ~header.length)
                .put(header)
                .put(kernel)
                .array();
        byte[] content = HandMadeZip.little(header.length + text(PEOPLE).length)
                .put(header)
                .put(text(PEOPLE))
                .array();
        HandMadeEntry outer = new HandMadeEntry("outer.csv", content).packed(packed);
        return HandMadeZip.zip()
                .with(outer)
                .with(people().at(outer.local().length - header.length - kernel.length))
                .bytes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefused(String what, byte[] bytes, String sentence) throws IOException {
        Path export = Files.write(folder.resolve("export.zip"), bytes);
        assertThat(Door.usual(folder).refusal(export)).as(what).contains(sentence);
    }

    /** What is refused outside is refused inside, unless it is only attached to an export. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedInsideAnArchive(String what, byte[] bytes, String sentence) throws IOException {
        Path export =
                HandMadeZip.zip().with(new HandMadeEntry("inner.zip", bytes)).in(folder, "export.zip");
        assertThat(Door.usual(folder).refusal(export)).as(what).isNotBlank();
    }

    @Test
    void everyDamagedByteOfTheDirectoryIsNoticedOrHarmless() throws IOException {
        byte[] whole = plain();
        int directory = Stream.iterate(0, at -> at + 1)
                .filter(at -> HandMadeZip.little(4).put(whole, at, 4).getInt(0) == DIRECTORY)
                .findFirst()
                .orElseThrow();
        int refused = 0;
        for (int at = directory; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) 0xFF;
            Door door = Door.usual(folder);
            boolean kept = door.read(Files.write(folder.resolve("export.zip"), damaged))
                    .kept();
            assertThat(door.ledger.people()).isSubsetOf("Ada Vogel", "Zoë Brandt");
            refused += kept ? 0 : 1;
        }
        assertThat(refused).isGreaterThan((whole.length - directory) / 2);
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        assertThat(Door.usual(folder).refusal(folder.resolve("gone.zip")))
                .isEqualTo("There is no such file or folder.");
    }
}
