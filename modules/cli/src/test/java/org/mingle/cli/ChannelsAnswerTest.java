package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.Channel;
import org.mingle.api.situation.Channels;

class ChannelsAnswerTest {
    private static Channel channel(Network network, int posts, int replies, Measurement talk) {
        return new Channel(
                network,
                posts,
                replies,
                0,
                7,
                120,
                talk,
                Measurement.absent(Unit.RATIO, 0, 5),
                LocalDate.of(2026, 10, 1),
                3,
                null,
                null,
                new SourceRow("Shares.csv", 0));
    }

    private static final Channel TALKS = channel(Network.LINKEDIN, 10, 30, Measurement.share(30, 40, 5));
    private static final Channel QUIET = channel(Network.X, 0, 0, Measurement.absent(Unit.RATIO, 0, 5));

    private static String text(Channels channels) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ChannelsAnswer.print(new PrintStream(said, true, StandardCharsets.UTF_8), channels);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void standBesideEachOtherWithASentence() {
        assertThat(text(new Channels(List.of(TALKS, QUIET), "On LinkedIn you talk.")))
                .isEqualTo("\n  Last 90 days    public  replies    talk    shout  private\n"
                        + "  LinkedIn            40     75 %    75 %     25 %        7\n"
                        + "  X                    0        –       –        –        7\n" + "On LinkedIn you talk.\n");
    }

    @Test
    void oneAloneIsNotCompared() {
        assertThat(text(new Channels(List.of(TALKS), null))).isEmpty();
    }

    @Test
    void areNumbersForPrograms() {
        var first =
                ChannelsAnswer.json(new Channels(List.of(TALKS, QUIET), null)).get(0);
        assertThat(first)
                .containsEntry("publicActs", 40)
                .containsEntry("replyShare", 0.75)
                .containsEntry("broadcastShare", 0.25)
                .containsEntry("questionShare", null)
                .containsEntry("privateActs", 7);
    }
}
