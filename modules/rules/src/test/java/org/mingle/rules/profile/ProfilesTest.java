package org.mingle.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.SubjectKind;

class ProfilesTest {
    private static final String SET = "org.example.house";
    private static final RuleDescription SHOUTER = new RuleDescription(
            "interactive.shouter",
            "Room hears announcements only",
            "interactive",
            Severity.ACT,
            null,
            SubjectKind.SITUATION,
            Duration.ofDays(90),
            Duration.ofDays(14),
            true,
            List.of(
                    new Parameter("maxBroadcast", 0.8, 0.5, 1.0),
                    new Parameter("words", List.of("news"), null, null),
                    new Parameter("strict", false, null, null)),
            Set.of("broadcastShare"));

    private static Profile profile(String name, String... keysAndValues) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("service.pid", "org.mingle.rules.profile~" + name);
        properties.put("felix.fileinstall.filename", "file:/home/conf/org.mingle.rules.profile~" + name + ".cfg");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return ProfileReader.read(properties);
    }

    private static Choice choice(Profile... profiles) {
        return new Profiles(Arrays.asList(profiles)).choose(SET, SHOUTER);
    }

    private static List<String> problems(Profile... profiles) {
        return new Profiles(Arrays.asList(profiles))
                .problems(Map.of(SET, List.of(SHOUTER)), List.of()).stream()
                        .map(problem -> problem.file() + ": " + problem.message())
                        .toList();
    }

    @Test
    void leavesARuleAsDeclaredWhenNobodyWishesAnything() {
        Choice choice = choice();
        assertThat(choice.on()).isTrue();
        assertThat(choice.severity()).isEqualTo(Severity.ACT);
        assertThat(choice.modified()).isFalse();
    }

    @Test
    void switchesWeighsAndSets() {
        Choice choice = choice(profile(
                "me",
                "layer",
                "personal",
                SET + "/interactive.shouter.on",
                "false",
                SET + "/interactive.shouter.severity",
                "notice",
                SET + "/interactive.shouter.params.maxBroadcast",
                " 0.6 ",
                SET + "/interactive.shouter.params.words",
                "launch, news",
                SET + "/interactive.shouter.params.strict",
                "true"));
        assertThat(choice.on()).isFalse();
        assertThat(choice.severity()).isEqualTo(Severity.NOTICE);
        assertThat(choice.settings().values())
                .containsEntry("maxBroadcast", 0.6)
                .containsEntry("words", List.of("launch", "news"))
                .containsEntry("strict", true);
        assertThat(choice.modified()).isTrue();
    }

    @Test
    void letsAPersonOverruleTheOrganisationButNotThePolicy() {
        String severity = SET + "/interactive.shouter.severity";
        String maxBroadcast = SET + "/interactive.shouter.params.maxBroadcast";
        Profile organisation = profile("org", "layer", "organisation", severity, "info", maxBroadcast, "0.9");
        Profile policy = profile("law", "layer", "policy", severity, "improve");
        Profile personal = profile("me", "layer", "personal", severity, "notice", maxBroadcast, "0.7");
        Choice choice = choice(personal, policy, organisation);
        assertThat(choice.severity()).isEqualTo(Severity.IMPROVE);
        assertThat(choice.settings().number("maxBroadcast", 0.8)).isEqualTo(0.7);
        assertThat(problems(personal, policy, organisation))
                .containsExactly("org.mingle.rules.profile~me.cfg: \"" + severity
                        + "\" is set by the policy in org.mingle.rules.profile~law.cfg and stays");
    }

    @Test
    void namesTheSetsThatMaySpeak() {
        Profiles profiles = new Profiles(List.of(profile("me", "ruleSets", "org.example.house, org.example.gone")));
        assertThat(profiles.allow(SET)).isTrue();
        assertThat(profiles.allow("org.mingle.bestpractice")).isFalse();
        assertThat(Profiles.NONE.allow("org.mingle.bestpractice")).isTrue();
        assertThat(profiles.problems(Map.of(SET, List.of(SHOUTER)), List.of()))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("no rule set is called \"org.example.gone\""));
    }

    @Test
    void keepsAPersonFromChoosingOtherSetsThanThePolicy() {
        Profiles profiles = new Profiles(List.of(
                profile("me", "layer", "personal", "ruleSets", "org.example.other"),
                profile("law", "layer", "policy", "ruleSets", SET)));
        assertThat(profiles.allow(SET)).isTrue();
        assertThat(profiles.allow("org.example.other")).isFalse();
    }

    @Test
    void listsWhatItDoesNotUnderstandAndGoesOn() {
        Profile odd = profile(
                "odd",
                "layer",
                "boss",
                "colour",
                "red",
                SET + "/interactive.shouter.params.maxBroadcast",
                "2",
                SET + "/interactive.shouter.params.volume",
                "2",
                SET + "/interactive.shouter.on",
                "perhaps",
                SET + "/interactive.whisperer.on",
                "true",
                SET + "/interactive.shouter.severity",
                "notice");
        assertThat(problems(odd))
                .hasSize(6)
                .anyMatch(text -> text.contains("layer is \"boss\""))
                .anyMatch(text -> text.contains("nobody knows \"colour\""))
                .anyMatch(text -> text.contains("is \"2\", expected a number from 0.5 up to 1"))
                .anyMatch(text -> text.contains("has no parameter \"volume\""))
                .anyMatch(text -> text.contains("is \"perhaps\", expected true or false"))
                .anyMatch(text -> text.contains("no rule is called \"" + SET + "/interactive.whisperer\""));
        Choice choice = choice(odd);
        assertThat(choice.severity()).isEqualTo(Severity.NOTICE);
        assertThat(choice.settings().values()).isEmpty();
    }
}
