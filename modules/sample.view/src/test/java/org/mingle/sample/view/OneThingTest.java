package org.mingle.sample.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.mingle.api.coach.Advice;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;

class OneThingTest {
    private final List<Runnable> listeners = new ArrayList<>();

    private final ViewContext context = new ViewContext() {
        @Override
        public Optional<Workspace> workspace() {
            return Optional.empty();
        }

        @Override
        public Optional<Advice> advice() {
            return Optional.empty();
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
        public <T> void work(Callable<T> work, Consumer<T> then) {
            throw new AssertionError("this page has no long work");
        }
    };

    @Test
    void saysSomethingKindWithoutAdviceAndListensForMore() {
        JLabel page = (JLabel) new OneThing().open(context);
        assertThat(page.getText()).isEqualTo("Nothing for today: enjoy the party");
        assertThat(listeners).hasSize(1);
    }
}
