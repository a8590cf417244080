package org.mingle.importer.addressbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whole lines are decoded together where that is the same as one by one, which the lines alone tell. */
class LineReaderTest {
    private static final int LONGEST = 1 << 12;
    private static final String[] PIECES = {
        "Ada", ",", "\n", "\r\n", "\r", "\0", "M\u00fcller", "\u20ac", "\uD83C\uDF5E"
    };

    private static String together(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes), LONGEST);
        try (LineReader reader = new LineReader(lines, Encodings.WINDOWS)) {
            char[] chars = new char[777];
            for (int read = reader.read(chars); read >= 0; read = reader.read(chars)) {
                text.append(chars, 0, read);
            }
        }
        return text.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String oneByOne(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes), LONGEST);
        while (lines.next()) {
            text.append(lines.text(Encodings.WINDOWS)).append('\n');
        }
        return text.toString();
    }

    private static byte[] file(Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int foreign = random.nextInt(3) == 0 ? 200 : Integer.MAX_VALUE;
        int noughts = random.nextInt(3) == 0 ? 200 : Integer.MAX_VALUE;
        for (int i = random.nextInt(60_000); i >= 0; i--) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            if (random.nextInt(foreign) == 0 && foreign < Integer.MAX_VALUE) {
                out.write(0xFC);
            }
            out.writeBytes((piece.equals("\0") && random.nextInt(noughts) != 0 ? "x" : piece)
                    .getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void linesAreTheSameTogetherAndOneByOne() throws Exception {
        Random random = new Random(17);
        for (int i = 0; i < 200; i++) {
            byte[] file = file(random);
            assertThat(together(file)).isEqualTo(oneByOne(file));
        }
    }

    @Test
    void aForeignLineSpoilsNoOther() throws Exception {
        byte[] line = "J\u00f6rg\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] foreign = "M\u00fcller\r\n".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            file.writeBytes(i == 9_999 ? foreign : line);
        }
        assertThat(together(file.toByteArray()))
                .isEqualTo("J\u00f6rg\n".repeat(9_999) + "M\u00fcller\n" + "J\u00f6rg\n".repeat(10_000));
    }
}
