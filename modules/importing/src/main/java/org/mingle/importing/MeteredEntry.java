package org.mingle.importing;

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
        meter.admit(member);
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
        return meter.unsafe(new UnsafeContentException(sentence, damage));
    }

    private final class Metered extends WatchedStream {
        private long position;

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            try {
                return super.read(into, from, count);
            } catch (IOException damaged) {
                throw explained(damaged);
            }
        }

        @Override
        void watch(byte[] bytes, int from, int count) throws IOException {
            if (count > 0) {
                position += count;
                long fresh = Math.max(0, position - furthest);
                furthest += fresh;
                meter.advance(member, position, fresh);
            }
        }
    }
}
