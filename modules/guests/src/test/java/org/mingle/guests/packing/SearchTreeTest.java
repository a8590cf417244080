package org.mingle.guests.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The names of trees are those that every other program of the network gives them; the network publishes these. */
class SearchTreeTest {
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final String RECORD = "bafyreie5cvv4h45feadgeuwhbcutmh6t2ceseocckahdoe6uat64zmz454";

    /** Reads a name that somebody else wrote: 36 bytes in 58 digits, of which the last has two bits too many. */
    private static Link read(String name) {
        BigInteger bits = BigInteger.ZERO;
        for (char digit : name.substring(1).toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(DIGITS.indexOf(digit)));
        }
        String hex = HexFormat.of().formatHex(bits.shiftRight(2).toByteArray());
        return new Link(hex.substring(hex.length() - 64));
    }

    private static String root(String... keys) throws IOException {
        TreeMap<String, Link> records = new TreeMap<>();
        List.of(keys).forEach(key -> records.put("com.example.record/" + key, read(RECORD)));
        return SearchTree.add(records, new Car()).toString();
    }

    @Test
    void namesAreReadAndWrittenAlike() {
        assertThat(read(RECORD).toString()).isEqualTo(RECORD);
    }

    @Test
    void nothing() throws IOException {
        assertThat(root()).isEqualTo("bafyreie5737gdxlw5i64vzichcalba3z2v5n6icifvx5xytvske7mr3hpm");
    }

    @Test
    void oneRecord() throws IOException {
        assertThat(root("3jqfcqzm3fo2j")).isEqualTo("bafyreibj4lsc3aqnrvphp5xmrnfoorvru4wynt6lwidqbm2623a6tatzdu");
    }

    @Test
    void oneRecordHighUp() throws IOException {
        assertThat(root("3jqfcqzm3fx2j")).isEqualTo("bafyreih7wfei65pxzhauoibu3ls7jgmkju4bspy4t2ha2qdjnzqvoy33ai");
    }

    @Test
    void twoLevels() throws IOException {
        assertThat(root("3jqfcqzm3fp2j", "3jqfcqzm3fr2j", "3jqfcqzm3fs2j", "3jqfcqzm3ft2j", "3jqfcqzm4fc2j"))
                .isEqualTo("bafyreicmahysq4n6wfuxo522m6dpiy7z7qzym3dzs756t5n7nfdgccwq7m");
    }
}
