package org.mingle.desktop.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.Channel;

class ChannelsCardTest {
    private static Channel channel(int posts, int replies, int messages) {
        Measurement none = Measurement.absent(Unit.RATIO, 0, 5);
        SourceRow row = new SourceRow("Shares.csv", 0);
        return new Channel(Network.X, posts, replies, 0, messages, 9, none, none, null, null, null, null, row);
    }

    @Test
    void whatIsSaidThereIsCountedInWords() {
        assertThat(ChannelsCard.inWords(channel(10, 30, 7)))
                .isEqualTo("40 public acts, 75 % of them replies, 7 messages");
        assertThat(ChannelsCard.inWords(channel(1, 0, 1))).isEqualTo("1 public act, 0 % of them replies, 1 message");
        assertThat(ChannelsCard.inWords(channel(0, 0, 0))).isEqualTo("0 public acts, 0 messages");
    }
}
