package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Position;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;

class RecordMetricsTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final String TEN = "We mend ten chairs in a week and like it. ";

    private final Diary diary = Diary.full();

    static Profile profile(
            String headline, @Nullable String summary, @Nullable List<String> titles, @Nullable List<String> skills) {
        List<Position> positions = titles == null
                ? null
                : titles.stream()
                        .map(title -> new Position(title, "Example Ltd", null, null, new SourceRow("Positions.csv", 2)))
                        .toList();
        return new Profile(
                Network.LINKEDIN,
                "Ada Marsh",
                headline,
                summary,
                List.of(),
                positions,
                skills,
                null,
                new SourceRow("Profile.csv", 2));
    }

    @ParameterizedTest
    @CsvSource({
        "Marketing Intern at Contoso, 0",
        "Engineer at Contoso, 0",
        "Team Lead at Contoso, 1",
        "Head of Marketing at Contoso, 2",
        "Director at Contoso, 3",
        "CEO of Contoso, 4",
        "Founder of Contoso, 4"
    })
    void levelsAboveTheRecordOfStaff(String headline, double above) {
        diary.profile(profile(headline, null, List.of("Engineer"), List.of()));
        assertThat(diary.value("recordMismatch")).isEqualTo(headline.contains("Intern") ? -1 : above);
    }

    @Test
    void theRecordIsTheHighestPositionEverHeld() {
        diary.profile(profile("Director at Contoso", null, List.of("Engineer", "Head of Sales"), List.of()));
        assertThat(diary.value("recordMismatch")).isEqualTo(1);
        diary.post(3, "As the CEO of this company I say so.");
        assertThat(diary.value("recordMismatch")).as("claimed in a post").isEqualTo(2);
    }

    @Test
    void withoutPositionsNothingIsCompared() {
        assertThat(Diary.full().profile(profile("CEO", null, null, null)).value("recordMismatch"))
                .isNull();
        assertThat(Diary.full()
                        .profile(profile("Tea and trains", null, List.of("Engineer"), null))
                        .value("recordMismatch"))
                .as("nothing claimed")
                .isZero();
    }

    @Test
    void countsTextsWithAClaimHeadlineAndSummaryToo() {
        diary.profile(profile("A world-leading joiner", "I mend chairs.", List.of(), List.of()));
        diary.post(1, "We are a world-leading, award-winning workshop.");
        diary.post(2, "Award-winning in 2024, see https://example.org/prizes for all three.");
        diary.reply(3, TEN);
        assertThat(diary.value("claims")).isEqualTo(2);
        assertThat(diary.value("claimShare")).isCloseTo(2 / 5.0, EXACT);
    }

    @Test
    void unknownTextsMakeNoClaims() {
        assertThat(Diary.of(Kind.MESSAGE).value("claims")).isNull();
        assertThat(Diary.of(Kind.POST).value("claims")).isZero();
        assertThat(Diary.of(Kind.POST).value("claimShare")).as("no text at all").isNull();
    }

    @Test
    void ratesPerHundredWordsNeedFifty() {
        // Nine words each.
        String claim = "A world-leading workshop that mends truly old chairs here.";
        for (int i = 0; i < 5; i++) {
            diary.post(i, claim);
        }
        assertThat(diary.value("claimsPer100")).as("45 words").isNull();
        diary.post(6, "One two three four five.");
        assertThat(diary.measure("claimsPer100").n()).isEqualTo(50);
        assertThat(diary.value("claimsPer100")).isCloseTo(10, EXACT);
        assertThat(diary.value("superlativesPer100")).as("world-leading, truly").isCloseTo(20, EXACT);
    }

    @Test
    void topSkillsAreHeardOfOrSilent() {
        diary.profile(profile("Joiner", null, List.of(), List.of("Joinery", "Teaching", "Drawing", "Sales")));
        diary.post(1, "What joinery taught me.").reply(2, "I like TEACHING on Saturdays.");
        assertThat(diary.value("skillsSilent")).isEqualTo(1);
        assertThat(diary.measure("skillsSilent").n()).isEqualTo(3);
        assertThat(diary.situation().silentSkills()).containsExactly("Drawing");
    }

    @Test
    void skillsAreNotCalledSilentWithoutTheFilesOfWhatWasSaid() {
        Diary partial = Diary.of(Kind.POST).profile(profile("Joiner", null, List.of(), List.of("Joinery")));
        assertThat(partial.value("skillsSilent")).isNull();
        assertThat(partial.situation().silentSkills()).isEmpty();
        Diary none = Diary.full().profile(profile("Joiner", null, List.of(), null));
        assertThat(none.value("skillsSilent")).as("no list of skills").isNull();
    }
}
