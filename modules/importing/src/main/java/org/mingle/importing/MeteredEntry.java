package org.mingle.importing;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/** An entry whose bytes are counted as they are read. */
final class MeteredEntry implements Source.Entry {
    private final Member member;
    private final Meter meter;
    private long furthest;
    private @Nullable UnsafeContentException trouble;

    MeteredEntry(Member member, Meter meter) {
        this.member = member;
        this.meter = meter;
    }

    @Override
    public String name() {
        return member.name();
    }

    Member member() {
        return member;
    }

    @Override
    public InputStream open() throws IOException {
        try {
            meter.admit(member);
            return new Metered(member.opener().open());
        } catch (IOException damaged) {
            throw explained(damaged);
        }
    }

    private IOException explained(IOException damage) {
        if (damage instanceof UnsafeContentException unsafe) {
            return remembered(unsafe);
        }
        String sentence = member.packed() >= 0
                ? member.name() + " in this archive is damaged. Download the export again."
                : member.name() + " cannot be read. See whether it is still there and whether you may open it.";
        return remembered(new UnsafeContentException(sentence, damage));
    }

    private UnsafeContentException remembered(UnsafeContentException met) {
        trouble = trouble == null ? met : trouble;
        return met;
    }

    /** Returns what went wrong first with reading it, for an importer may have overlooked it; null when nothing did. */
    @Nullable
    UnsafeContentException trouble() {
        return trouble;
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
