package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.Channel;
import org.mingle.api.situation.Channels;

class ChannelsTest {
    private final Diary diary = Diary.full();
    private int next;

    private void said(Network network, Kind kind, int daysAgo, String text) {
        diary.add(Activity.builder("c" + next++, network, kind, Diary.noon(daysAgo), diary.row())
                .text(text));
    }

    private void onX(int posts) {
        diary.covers(Network.X, Kind.POST, Diary.TODAY);
        for (int i = 0; i < posts; i++) {
            said(Network.X, Kind.POST, i, "Here is thing number " + i + ".");
        }
    }

    private Channel on(Network network) {
        return diary.situation().channels().list().stream()
                .filter(one -> one.network().equals(network))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneNetworkIsNotCompared() {
        diary.post(1, "One thing.").reply(2, "And another.");
        Channels channels = diary.situation().channels();
        assertThat(channels.several()).isFalse();
        assertThat(channels.contrast()).isNull();
        assertThat(on(Network.LINKEDIN).publicActs()).isEqualTo(2);
        assertThat(on(Network.LINKEDIN).replyShare()).isEqualTo(0.5);
    }

    @Test
    void whereOneTalksAndWhereOneShoutsIsSaidInASentence() {
        for (int i = 0; i < 12; i++) {
            diary.reply(i, "That is what I think of it too.");
        }
        onX(12);
        assertThat(diary.situation().channels().contrast())
                .isEqualTo("On LinkedIn you talk, on X you shout: 100 % of what you do there in public asks, answers or"
                        + " addresses somebody, against 0 %.");
        assertThat(on(Network.X).broadcast()).isEqualTo(1.0);
        assertThat(on(Network.X).conversation().n()).isEqualTo(12);
        assertThat(on(Network.LINKEDIN).broadcast()).isZero();
    }

    @Test
    void whatMayBeChanceIsNotSaid() {
        for (int i = 0; i < 5; i++) {
            diary.reply(i, "That is what I think of it too.");
            diary.post(i, "Here is a thing " + i + ".");
        }
        onX(5);
        assertThat(on(Network.LINKEDIN).conversation().value()).isEqualTo(0.5);
        assertThat(on(Network.X).conversation().value()).isZero();
        assertThat(diary.situation().channels().contrast()).isNull();
    }

    @Test
    void aNetworkWherePeopleAreAndNothingIsSaidIsNamed() {
        onX(12);
        diary.knows("Ann Archer");
        assertThat(diary.situation().channels().contrast())
                .isEqualTo("On X you are heard, on LinkedIn you have not said a word.");
        assertThat(on(Network.LINKEDIN).contacts()).isEqualTo(1);
        assertThat(on(Network.LINKEDIN).lastAct()).isNull();
        assertThat(on(Network.LINKEDIN).daysSilent()).isNull();
    }

    @Test
    void silenceEndsWhereTheExportOfThatNetworkDoes() {
        Diary old = Diary.on(Diary.TODAY, Diary.TODAY, Kind.POST).covers(Network.X, Kind.POST, Diary.daysAgo(100));
        old.add(Activity.builder("x", Network.X, Kind.POST, Diary.noon(130), old.row())
                .text("Here."));
        Channel x = old.situation().channels().list().stream()
                .filter(one -> one.network().equals(Network.X))
                .findFirst()
                .orElseThrow();
        assertThat(x.daysSilent()).isEqualTo(30);
        assertThat(x.lastAct()).isEqualTo(Diary.daysAgo(130));
        assertThat(x.publicActs()).as("within the 90 days before that export").isEqualTo(1);
    }

    @Test
    void whatAProfileClaimsIsReadNetworkByNetwork() {
        diary.profile(RecordMetricsTest.profile("Junior joiner", null, List.of(), List.of()));
        diary.profile(new Profile(
                Network.X,
                "Ann",
                null,
                "Coffee. CEO of Nordlicht. My opinions.",
                List.of(),
                null,
                null,
                null,
                new SourceRow("profile.js", 1)));
        onX(1);
        assertThat(on(Network.X).claimed()).isEqualTo(5);
        assertThat(on(Network.X).source()).hasToString("profile.js:1");
        assertThat(on(Network.LINKEDIN).claimed()).isEqualTo(1);
    }
}
