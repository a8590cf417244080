package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;

class PostMetricsTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final String PLAIN = "The shop is open on Sunday, from nine until five.";
    private static final String QUESTION = "How do you keep your planes sharp in winter?";

    private final Diary diary = Diary.full();

    private static String numbered(int i) {
        return "Number" + i + " of" + i + " many" + i + " things" + i + " that" + i + " differ" + i + " much" + i + ".";
    }

    /** A post number as LinkedIn gives them: milliseconds, then 22 bits of no meaning. */
    private static String number(Instant at, int tail) {
        return Long.toString((at.toEpochMilli() << 22) + tail);
    }

    @Test
    void tellsConversationFromBroadcast() {
        diary.reply(1, PLAIN).reply(2, PLAIN).post(3, QUESTION);
        diary.add(diary.act(Kind.POST, Diary.noon(4), PLAIN).mentions(List.of("Ida Pohl")));
        assertThat(diary.value("conversationRatio")).as("four acts").isNull();
        assertThat(diary.value("broadcastShare")).isNull();
        diary.post(5, PLAIN);
        // Two replies, a question and somebody addressed, of five.
        assertThat(diary.value("conversationRatio")).isCloseTo(0.8, EXACT);
        assertThat(diary.value("broadcastShare")).isCloseTo(0.2, EXACT);
    }

    @Test
    void conversationNeedsTheFileOfReplies() {
        Diary partial = Diary.of(Kind.POST, Kind.MESSAGE);
        for (int i = 0; i < 9; i++) {
            partial.post(i, PLAIN);
        }
        assertThat(partial.value("broadcastShare")).isNull();
        assertThat(partial.value("questionShare")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "questionShare | How do you keep your planes sharp in winter?",
                "announcementShare | Excited to announce our new machine!",
                "personalShare | My daughter found the missing key in a loaf.",
                "storyShare | Yesterday I dropped a drawer and laughed until my dad came and helped me.",
                "baitShare | Comment YES if you agree and tag a friend below!"
            })
    void sharesOfPostsNeedFive(String metric, String telling) {
        diary.post(1, telling).post(2, numbered(2)).post(3, numbered(3)).post(4, numbered(4));
        assertThat(diary.value(metric)).isNull();
        diary.reply(5, telling);
        assertThat(diary.value(metric)).as("a reply is no post").isNull();
        assertThat(diary.post(6, numbered(6)).value(metric)).isCloseTo(0.2, EXACT);
    }

    @Test
    void aStoryIsPersonalToo() {
        for (int i = 0; i < 4; i++) {
            diary.post(i, numbered(i));
        }
        diary.post(5, "Last week I missed the train, walked home and talked with a stranger.");
        assertThat(diary.value("storyShare")).isCloseTo(0.2, EXACT);
        assertThat(diary.value("personalShare")).isCloseTo(0.2, EXACT);
    }

    @Test
    void aLinkWithFewWordsIsALinkOnly() {
        String fourteen = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        List<URI> link = List.of(URI.create("https://example.org/"));
        diary.add(diary.act(Kind.POST, Diary.noon(1), fourteen).links(link));
        diary.add(diary.act(Kind.POST, Diary.noon(2), fourteen + " fifteen").links(link));
        diary.post(3, fourteen).post(4, PLAIN).post(5, PLAIN);
        assertThat(diary.value("linkOnlyShare")).isCloseTo(0.2, EXACT);
    }

    @Test
    void stubsAreFewWordsOrAStockPhrase() {
        diary.reply(1, "So very true indeed").reply(2, "Great post, thanks for sharing!");
        diary.add(diary.act(Kind.REPLY, Diary.noon(3), null).words(30));
        for (int i = 4; i < 8; i++) {
            diary.reply(i, "I would ask the people who use it every day.");
        }
        assertThat(diary.value("stubReplyShare")).as("seven replies").isNull();
        assertThat(diary.reply(8, "We had the same and it took three years.").value("stubReplyShare"))
                .isCloseTo(2 / 8.0, EXACT);
    }

    @Test
    void comingBackIsAReplyInOnesOwnThread() {
        Instant at = Diary.noon(9);
        diary.add(diary.act(Kind.POST, at, PLAIN).thread(number(at, 7)));
        diary.add(diary.act(Kind.POST, Diary.noon(8), PLAIN).thread("thread-8"));
        diary.add(diary.act(Kind.POST, Diary.noon(7), PLAIN).thread(number(Diary.noon(7), 1)));
        diary.post(6, PLAIN);
        diary.add(diary.act(Kind.REPLY, Diary.noon(5), PLAIN).thread(number(at.plusSeconds(4), 99)));
        diary.add(diary.act(Kind.REPLY, Diary.noon(5), PLAIN).thread("thread-8"));
        diary.add(diary.act(Kind.REPLY, Diary.noon(5), PLAIN)
                .thread(number(Diary.noon(7).plusSeconds(5), 1)));
        assertThat(diary.value("ownThreadReturn")).as("four posts").isNull();
        assertThat(diary.post(4, PLAIN).value("ownThreadReturn")).isCloseTo(2 / 5.0, EXACT);
        assertThat(Diary.of(Kind.POST).value("ownThreadReturn")).isNull();
    }

    @Test
    void theAgeOfAPostIsReadOutOfItsNumber() {
        for (int hours = 1; hours <= 7; hours++) {
            Instant at = Diary.noon(hours);
            diary.add(diary.act(Kind.REPLY, at, PLAIN).thread(number(at.minusSeconds(3600L * hours), 3)));
        }
        diary.reply(9, PLAIN);
        assertThat(diary.value("medianParentAgeHours")).as("seven known").isNull();
        Instant at = Diary.noon(10);
        diary.add(diary.act(Kind.REPLY, at, PLAIN).thread(number(at.minusSeconds(3600L * 100), 3)));
        // 1 2 3 4 5 6 7 100: halfway between four and five.
        assertThat(diary.value("medianParentAgeHours")).isCloseTo(4.5, EXACT);
    }

    @Test
    void wordsOfOneselfAreCountedOverPostsAndReplies() {
        // Ten words, of which two are I and one is we.
        String ten = "I say that we do what I like most here.";
        for (int i = 0; i < 19; i++) {
            diary.post(i, ten);
        }
        assertThat(diary.value("firstPersonShare")).as("190 words").isNull();
        diary.reply(20, ten);
        assertThat(diary.value("firstPersonShare")).isCloseTo(0.2, EXACT);
        assertThat(diary.value("weShare")).isCloseTo(0.1, EXACT);
    }

    @Test
    void wordsOfOthersThatArePassedOnAreNotCounted() {
        for (int i = 0; i < 30; i++) {
            diary.add(diary.act(Kind.REPOST, Diary.noon(i), "I say that we do what I like most here."));
        }
        assertThat(diary.value("firstPersonShare")).isNull();
        assertThat(diary.value("claims")).isZero();
    }

    @Test
    void copiesOfAnEarlierPostAreDuplicates() {
        String first = "a b c d e f g h i j k l";
        diary.post(9, first).post(8, numbered(8)).post(7, numbered(7)).post(6, first + " m");
        assertThat(diary.value("duplicateShare")).isNull();
        // Ten runs, all of them in the copy, which has eleven: 10/11.
        assertThat(diary.post(5, numbered(5)).value("duplicateShare")).isCloseTo(0.2, EXACT);
    }

    @Test
    void whatIsToldOnTwoNetworksIsNoCopy() {
        String told = "a b c d e f g h i j k l";
        diary.post(8, numbered(8)).post(7, numbered(7)).post(6, numbered(6)).post(5, told);
        diary.add(Activity.builder("there", Network.MASTODON, Kind.POST, Diary.noon(4), diary.row())
                .text(told));

        assertThat(diary.value("duplicateShare")).isZero();
        assertThat(diary.post(3, told).value("duplicateShare")).isCloseTo(1 / 6.0, EXACT);
    }

    @ParameterizedTest
    @ValueSource(ints = {19, 20})
    void anAnswerHasTwentyWords(int words) {
        diary.reply(1, "word ".repeat(words));
        assertThat(diary.value("answersGiven")).isEqualTo(words / 20);
        assertThat(Diary.of(Kind.POST).value("answersGiven")).isNull();
    }
}
