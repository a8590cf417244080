package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.workspace.Workspace;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;

/** Rule sets are swapped while Mingle runs: a file is saved, and the advice changes. */
@ExtendWith(BundleContextExtension.class)
class SwappingIT extends WholeHouse {
    private static final String BEST = "org.mingle.bestpractice";
    private static final String HOUSE = "org.example.house";

    @InjectService(timeout = 20_000)
    Coach coach;

    @InjectBundleContext
    BundleContext framework;

    Workspace sam;

    @BeforeEach
    void openSam() throws Exception {
        Home.empty("rules");
        guests.write("shouter", folder);
        sam = workspaces.temporary();
        Fixtures.advise(imports, coach, sam, folder.resolve("shouter/linkedin.zip"));
    }

    @AfterEach
    void tidyUp() throws Exception {
        Home.empty("rules");
        Home.empty("conf");
        Home.empty("plugins");
        Await.until(() -> assertThat(coach.ruleSets())
                .extracting(status -> status.set().id())
                .containsExactly(BEST));
        sam.close();
    }

    private Advice advice() {
        return coach.advise(sam, DAY, Progress.NONE);
    }

    private static String pack(String condition, String action) {
        return """
                format: mingle.rules/1
                id: org.example.house
                title: House rules
                rules:
                  - id: interactive.loud
                    principle: interactive
                    severity: notice
                    when: %s
                    do: %s
                    because: activities.filter(a, a.public).latest(3)
                    examples:
                      - given: { metrics: { publicActs: 20 } }
                        fires: true
                      - given: { metrics: { publicActs: 2 } }
                        fires: false
                """.formatted(condition, action);
    }

    private void awaitAction(String action) {
        Await.until(() -> assertThat(advice().recommendations())
                .extracting(one -> one.finding().action())
                .contains(action));
    }

    private void awaitNoHouse() {
        Await.until(() -> assertThat(advice().recommendations())
                .extracting(one -> one.rule())
                .noneMatch(rule -> rule.startsWith(HOUSE)));
    }

    @Test
    void aPackFileIsDroppedInChangedAndRemoved() throws Exception {
        Path file = Home.save("rules", "house.rules.yaml", pack("metrics.publicActs >= 10", "Speak a little softer"));
        awaitAction("Speak a little softer");

        Home.save("rules", "house.rules.yaml", pack("metrics.publicActs >= 10", "Let somebody else speak first"));
        awaitAction("Let somebody else speak first");
        assertThat(advice().recommendations())
                .extracting(one -> one.finding().action())
                .doesNotContain("Speak a little softer");

        Files.delete(file);
        awaitNoHouse();
    }

    @Test
    void aPackWithAMistakeIsRefusedWithItsPlaceAndTheRestStaysInForce() throws Exception {
        Home.save("rules", "house.rules.yaml", pack("metrics.publicActs >= 10", "Speak a little softer"));
        awaitAction("Speak a little softer");

        Home.save("rules", "house.rules.yaml", pack("metrics.publicActz >= 10", "Speak a little softer"));
        awaitNoHouse();
        Await.until(() -> assertThat(advice().problems()).anySatisfy(problem -> {
            assertThat(problem.file()).endsWith("house.rules.yaml");
            assertThat(problem.line()).isEqualTo(8);
            assertThat(problem.column()).isGreaterThan(10);
            assertThat(problem.message()).contains("publicActz");
        }));
        assertThat(advice().recommendations()).anyMatch(one -> one.rule().equals(BEST + "/interactive.shouter"));

        Home.save("rules", "house.rules.yaml", pack("metrics.publicActs >= 10", "Mended"));
        awaitAction("Mended");
    }

    @Test
    void aProfileNamesTheSetsInForce() throws Exception {
        Home.save("rules", "house.rules.yaml", pack("metrics.publicActs >= 10", "Speak a little softer"));
        awaitAction("Speak a little softer");
        Home.save("conf", "org.mingle.rules.profile~acme.cfg", "layer=organisation\nruleSets=" + HOUSE + "\n");
        Await.until(() -> {
            Advice advice = advice();
            assertThat(advice.recommendations())
                    .isNotEmpty()
                    .allMatch(one -> one.rule().startsWith(HOUSE));
            assertThat(advice.principles()).isEmpty();
            assertThat(advice.guest().best()).isNull();
        });
    }

    @Test
    void aProfileSwitchesARuleAndChangesItsSeverity() throws Exception {
        String shouter = BEST + "/interactive.shouter";
        assertThat(advice().recommendations()).anyMatch(one -> one.rule().equals(shouter));
        Home.save("conf", "org.mingle.rules.profile~me.cfg", "layer=personal\n" + shouter + ".severity=info\n");
        Await.until(() -> assertThat(advice().recommendations())
                .filteredOn(one -> one.rule().equals(shouter))
                .extracting(one -> one.severity().id())
                .containsOnly("info"));
        Home.save("conf", "org.mingle.rules.profile~me.cfg", "layer=personal\n" + shouter + ".on=false\n");
        Await.until(() -> assertThat(advice().recommendations())
                .noneMatch(one -> one.rule().equals(shouter)));
        Files.delete(Home.folder("conf").resolve("org.mingle.rules.profile~me.cfg"));
        Await.until(() -> assertThat(advice().recommendations())
                .anyMatch(one -> one.rule().equals(shouter)));
    }

    @Test
    void aPackBundleWithoutJavaComesAndGoes() throws Exception {
        Path plugin = Home.plugIn("org.mingle.sample.pack");
        Await.until(() -> assertThat(coach.ruleSets())
                .filteredOn(status -> status.set().from().equals("bundle org.mingle.sample.pack"))
                .extracting(RuleSetStatus::state)
                .containsExactly(RuleSetStatus.State.IN_FORCE));
        assertThat(advice().ruleSets()).hasSize(2);
        Files.delete(plugin);
        Await.until(() -> assertThat(advice().ruleSets()).hasSize(1));
    }

    @Test
    void aCodedRuleSetComesAndGoesWithItsBundle() throws Exception {
        Path plugin = Home.plugIn("org.mingle.sample.rules");
        Await.until(() -> assertThat(coach.ruleSets())
                .anyMatch(status -> status.set().from().contains("org.mingle.sample.rules")));
        assertThat(advice().situation().metrics()).contains("teamSpirit");
        Files.delete(plugin);
        Await.until(() -> {
            assertThat(coach.ruleSets()).hasSize(1);
            assertThat(advice().situation().metrics()).doesNotContain("teamSpirit");
        });
    }

    @Test
    void aRuleSleepsWhileItsMetricIsAway() throws Exception {
        Path plugin = Home.plugIn("org.mingle.sample.rules");
        Await.until(() -> assertThat(advice().situation().metrics()).contains("teamSpirit"));
        String text = pack("metrics.publicActs >= 10 && metrics.teamSpirit >= 0", "Mind the team")
                .replace("publicActs: 20 }", "publicActs: 20, teamSpirit: 0.5 }")
                .replace("publicActs: 2 }", "publicActs: 2, teamSpirit: 0.5 }");
        Home.save("rules", "house.rules.yaml", text);
        awaitAction("Mind the team");
        Files.delete(plugin);
        awaitNoHouse();
        Await.until(() -> assertThat(advice().problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("teamSpirit")));
        Home.plugIn("org.mingle.sample.rules");
        awaitAction("Mind the team");
    }

    @Test
    void aSetThatThrowsIsNamedAndTheOthersGoOn() {
        awaitCutOff(() -> {
            throw new IllegalStateException("broken on purpose");
        });
    }

    @Test
    void aSetThatNeverReturnsIsCutOffAndTheOthersGoOn() {
        awaitCutOff(() -> {
            while (true) {
                Thread.onSpinWait();
                if (stop) {
                    return;
                }
            }
        });
    }

    private volatile boolean stop;

    private void awaitCutOff(Runnable misdeed) {
        ServiceRegistration<RuleSet> registration =
                framework.registerService(RuleSet.class, new Misbehaving(misdeed), new Hashtable<>());
        try {
            Await.until(() -> {
                Advice advice = advice();
                assertThat(advice.recommendations()).anyMatch(one -> one.rule().equals(BEST + "/interactive.shouter"));
                assertThat(advice.problems())
                        .anySatisfy(problem -> assertThat(problem.message())
                                .contains("org.example.misbehaving")
                                .doesNotContain("Exception"));
                assertThat(coach.ruleSets())
                        .filteredOn(status -> status.set().id().equals("org.example.misbehaving"))
                        .extracting(RuleSetStatus::state)
                        .containsExactly(RuleSetStatus.State.CUT_OFF);
            });
        } finally {
            stop = true;
            registration.unregister();
        }
    }

    /** A set whose only rule does something bad. */
    private record Misbehaving(Runnable misdeed) implements RuleSet {
        @Override
        public String id() {
            return "org.example.misbehaving";
        }

        @Override
        public String title() {
            return "Misbehaving";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String from() {
            return "service org.mingle.it";
        }

        @Override
        public java.util.List<org.mingle.api.rules.Principle> principles() {
            return java.util.List.of();
        }

        @Override
        public java.util.List<org.mingle.api.rules.GuestType> guests() {
            return java.util.List.of();
        }

        @Override
        public java.util.List<Rule> rules() {
            return java.util.List.of(new Rule() {
                @Override
                public org.mingle.api.rules.RuleDescription description() {
                    return org.mingle.api.rules.RuleDescription.of(
                            "bad",
                            "Bad",
                            "active",
                            org.mingle.api.rules.Severity.INFO,
                            org.mingle.api.rules.SubjectKind.SITUATION);
                }

                @Override
                public org.mingle.api.rules.Judgement judge(
                        org.mingle.api.rules.Subject subject, org.mingle.api.rules.Settings settings) {
                    misdeed.run();
                    return org.mingle.api.rules.Judgement.SILENT;
                }
            });
        }
    }
}
