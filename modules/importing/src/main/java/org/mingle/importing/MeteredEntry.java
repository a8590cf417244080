package org.mingle.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.mingle.api.importing.Source;

/** An entry whose bytes are counted as they are read. */
final class MeteredEntry implements Source.Entry {
    private final Member member;
    private final Meter meter;
    private long furthest;

    MeteredEntry(Member member, Meter meter) {
        this.member = member;
        this.meter = meter;
    }

    @Override
    public String name() {
        return member.name();
    }

    @Override
    public InputStream open() throws IOException {
        try {
            return new Metered(member.opener().open());
        } catch (IOException damaged) {
            throw explained(damaged);
        }
    }

    private IOException explained(IOException damage) {
        if (damage instanceof UnsafeContentException) {
            return damage;
        }
        String sentence = member.packed() >= 0
                ? member.name() + " in this archive is damaged. Download the export again."
                : member.name() + " cannot be read. See whether it is still there and whether you may open it.";
        return new UnsafeContentException(sentence, damage);
    }

    private final class Metered extends FilterInputStream {
        private long position;

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int read;
            try {
                read = super.read(into, from, count);
            } catch (IOException damaged) {
                throw explained(damaged);
            }
            if (read > 0) {
                position += read;
                long fresh = Math.max(0, position - furthest);
                furthest += fresh;
                meter.advance(member, position, fresh);
            }
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] waste = new byte[(int) Math.min(count, 1 << 13)];
            return Math.max(0, read(waste, 0, waste.length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
