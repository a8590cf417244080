package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;

/** What every importer keeps; extend it with yours. */
public abstract class ImporterContractTest {
    private static final int MUTILATIONS = 60;
    private static final Progress CANCELLED = new Progress() {
        @Override
        public void report(double fraction, String message) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    /** Returns the importer. */
    protected abstract Importer importer();

    /** Returns a small and whole export of the format, with at least one activity, or one card when it tells of nothing else. */
    protected abstract Source export();

    /** Returns a sink for the export; give it the owner when the export does not say whose it is. */
    protected RecordingSink sink() {
        return new RecordingSink();
    }

    /** Returns whether the format tells what its owner did; an address book or a page of questions tells of others only, and not whose it is. */
    protected boolean tellsOfOwner() {
        return true;
    }

    private RecordingSink read(Source source) throws IOException, ImportException {
        RecordingSink sink = sink();
        importer().read(source, sink, Progress.NONE);
        return sink;
    }

    @Test
    public final void namesItsFormatInLowerCase() {
        assertThat(importer().format()).matches("[a-z0-9][a-z0-9-]*");
    }

    @Test
    public final void hasATitleThatFitsIntoASentence() {
        String title = importer().title();
        assertThat(title).isNotBlank().isEqualTo(title.strip());
        assertThat(title.lines()).hasSize(1);
        assertThat(title).doesNotEndWith(".");
        assertThat(title).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    public final void recognisesItsOwn() throws IOException {
        assertThat(importer().recognises(export())).isGreaterThan(0).isLessThanOrEqualTo(1);
    }

    @Test
    public final void leavesOthersAlone() throws IOException {
        FakeSource other = FakeSource.named("holiday.zip").file("IMG_0001.jpg", new byte[] {-1, -40, -1, -32, 0, 16});
        assertThat(importer().recognises(other)).isZero();
    }

    @Test
    public final void saysWhoseItIsAndWhenItWasMade() throws Exception {
        RecordingSink sink = read(export());
        assertThat(sink.owner() != null).isEqualTo(tellsOfOwner());
        assertThat(sink.exportDate()).isNotNull();
    }

    @Test
    public final void givesEveryActivityARowAndANameOfItsOwn() throws Exception {
        RecordingSink sink = read(export());
        assertThat(tellsOfOwner() || sink.cards().isEmpty() ? sink.activities() : sink.cards())
                .isNotEmpty();
        assertThat(Stream.concat(
                        sink.activities().stream().map(Activity::source),
                        sink.cards().stream().map(Card::source)))
                .allSatisfy(row -> {
                    assertThat(row.file()).isNotBlank();
                    assertThat(row.line()).isPositive();
                });
        assertThat(sink.activities()).extracting(Activity::id).doesNotHaveDuplicates();
    }

    @Test
    public final void readsTheSameTwice() throws Exception {
        RecordingSink first = read(export());
        RecordingSink second = read(export());
        assertThat(second.activities()).isEqualTo(first.activities());
        assertThat(second.cards()).isEqualTo(first.cards());
        assertThat(second.profiles()).isEqualTo(first.profiles());
        assertThat(second.notes()).isEqualTo(first.notes());
    }

    @Test
    public final void stopsWhenNobodyWaits() {
        assertThatThrownBy(() -> importer().read(export(), sink(), CANCELLED)).isInstanceOf(CancelledException.class);
    }

    /** Bytes are flipped, cut off and repeated; rows may be skipped and exports refused, and nothing else happens. */
    @Test
    public final void survivesDamage() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < MUTILATIONS; i++) {
            FakeSource damaged = FakeSource.named(export().name());
            for (Source.Entry entry : export().entries()) {
                damaged.file(entry.name(), damage(bytes(entry), random));
            }
            try {
                read(damaged);
            } catch (ImportException | IOException refused) {
                assertThat(refused.getMessage()).as("a sentence for people").isNotBlank();
            }
        }
    }

    private static byte[] bytes(Source.Entry entry) throws IOException {
        try (InputStream in = entry.open()) {
            return in.readAllBytes();
        }
    }

    private static byte[] damage(byte[] whole, Random random) {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        int end = random.nextInt(3) == 0 ? random.nextInt(whole.length + 1) : whole.length;
        for (int i = 0; i < end; i++) {
            damaged.write(random.nextInt(50) == 0 ? random.nextInt(256) : whole[i]);
        }
        if (random.nextInt(3) == 0) {
            damaged.write(whole, 0, whole.length);
        }
        return damaged.toByteArray();
    }
}
