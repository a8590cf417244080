package org.mingle.sample.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.GuestLikeness;
import org.mingle.api.coach.Recommendation;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Severity;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;
import org.mingle.testing.FakeSituation;

class OneThingTest {
    private final Stage stage = new Stage();
    private final JTextComponent page = (JTextComponent) new OneThing().open(stage);

    @Test
    void saysSomethingKindWithoutAdvice() {
        assertThat(page.getText()).isEqualTo("Nothing for today: enjoy the party");
    }

    @Test
    void followsTheAdviceAndShowsTheFirstThingForToday() {
        stage.turnTo(recommendation("Ask one question a week", false), recommendation("Write to Olga Todd", true));
        assertThat(page.getText()).isEqualTo("Write to Olga Todd");
        stage.turnTo();
        assertThat(page.getText()).isEqualTo("Nothing for today: enjoy the party");
    }

    private static Recommendation recommendation(String action, boolean today) {
        Finding finding = new Finding(About.NOTHING, action, null, null, List.of(), List.of());
        return new Recommendation(
                action, "org.example.house/a.b", "A rule", "active", Severity.NOTICE, null, 1, today, finding);
    }

    /** A window in which the test says what is advised. */
    private static final class Stage implements ViewContext {
        private final List<Runnable> listeners = new ArrayList<>();
        private @Nullable Advice advice;

        void turnTo(Recommendation... recommendations) {
            advice = new Advice(
                    FakeSituation.at(asOf()),
                    List.of(),
                    new GuestLikeness(null, List.of()),
                    List.of(recommendations),
                    List.of(),
                    List.of(),
                    List.of());
            listeners.forEach(Runnable::run);
        }

        @Override
        public Optional<Workspace> workspace() {
            return Optional.empty();
        }

        @Override
        public Optional<Advice> advice() {
            return Optional.ofNullable(advice);
        }

        @Override
        public LocalDate asOf() {
            return LocalDate.of(2026, 11, 1);
        }

        @Override
        public void onChange(Runnable listener) {
            listeners.add(listener);
        }

        @Override
        public void refresh() {}

        @Override
        public <T> void work(Callable<T> work, Consumer<T> then) {
            throw new AssertionError("this page has no long work");
        }
    }
}
