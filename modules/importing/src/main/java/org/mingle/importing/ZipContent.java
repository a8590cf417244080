package org.mingle.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Opens the bytes of an entry at the place that the directory's check found safe. */
final class ZipContent {
    private ZipContent() {}

    static InputStream open(FileChannel file, ZipMember member) {
        InputStream packed = new Slice(file, member.data(), member.packed());
        return new Checked(member.method() == 0 ? packed : new Deflated(packed), member);
    }

    private static final class Deflated extends InflaterInputStream {
        Deflated(InputStream packed) {
            // The inflater may ask for one byte more than there is.
            super(new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])), new Inflater(true), 1 << 13);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    private static final class Checked extends WatchedStream {
        private final CRC32 sum = new CRC32();
        private final ZipMember expected;
        private long size;

        Checked(InputStream in, ZipMember expected) {
            super(in);
            this.expected = expected;
        }

        @Override
        void watch(byte[] bytes, int from, int count) throws IOException {
            if (count > 0) {
                sum.update(bytes, from, count);
                size += count;
            }
            boolean whole = size == expected.size() && sum.getValue() == expected.crc();
            if (size > expected.size() || count < 0 && !whole) {
                throw new ZipException("not what was packed");
            }
        }
    }
}
