package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.PostAnalyzer;
import org.mingle.api.analysis.Unit;
import org.mingle.api.contact.Identities;
import org.mingle.api.contact.WatchList;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.own.Additions;
import org.mingle.api.own.SmartLists;
import org.mingle.api.progress.Progress;
import org.mingle.api.situation.Metric;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Choices;
import org.mingle.api.workspace.CompanyEntries;
import org.mingle.api.workspace.Dismissals;
import org.mingle.api.workspace.Entries;
import org.mingle.api.workspace.Keeping;
import org.mingle.api.workspace.Workspace;
import org.mingle.testing.FakeDismissals;
import org.mingle.testing.Samples;
import org.osgi.framework.ServiceReference;

class SituationObserverTest {
    private static final String TEXT = "The shop is open on Sunday from nine until five.";

    private final SituationObserver observer = new SituationObserver();
    private final Diary diary = Diary.full().post(3, TEXT);
    private final FakeDismissals dismissals = new FakeDismissals();
    private long version = 1;

    /** A workspace that holds the diary. */
    private final class Held implements Workspace {
        @Override
        public String name() {
            return "held";
        }

        @Override
        public boolean temporary() {
            return true;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public long version() {
            return version;
        }

        @Override
        public Archive asOf(LocalDate date) {
            return diary;
        }

        @Override
        public ImportLedger imports() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Entries entries() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Keeping keeping() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Choices choices() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Identities identities() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompanyEntries companies() {
            return (CompanyEntries) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {CompanyEntries.class},
                    (proxy, method, some) -> WatchList.EMPTY);
        }

        @Override
        public Dismissals dismissals() {
            return dismissals;
        }

        @Override
        public Additions additions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SmartLists lists() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }

    private record Counted(String id, Function<Situation, @Nullable Measurement> how) implements Metric {
        @Override
        public Unit unit() {
            return Unit.RATIO;
        }

        @Override
        public String meaning() {
            return "Something counted.";
        }

        @Override
        @SuppressWarnings("NullAway") // what a careless metric may do
        public Measurement compute(Situation situation) {
            return how.apply(situation);
        }
    }

    private record Reader(String language, Function<String, PostAnalysis> how) implements PostAnalyzer {
        @Override
        public boolean supports(String asked) {
            return asked.equals(language);
        }

        @Override
        public PostAnalysis analyze(String text, @Nullable String spoken) {
            return how.apply(text);
        }
    }

    /** What a reference can do here: be compared. */
    private record Ranked(int ranking) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            assertThat(method.getName()).isEqualTo("compareTo");
            return Integer.compare(ranking, ((Ranked) Proxy.getInvocationHandler(arguments[0])).ranking);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> ServiceReference<T> reference(int ranking) {
        return (ServiceReference<T>) Proxy.newProxyInstance(
                SituationObserverTest.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                new Ranked(ranking));
    }

    private final Held workspace = new Held();

    private Situation observe() {
        return observer.observe(workspace, Diary.TODAY, Progress.NONE);
    }

    @Test
    void seesTheSameUntilTheDataChange() {
        Situation first = observe();
        assertThat(observe()).isSameAs(first);
        version = 2;
        assertThat(observe()).isNotSameAs(first);
    }

    @Test
    void questionsThatThePersonPutAsideAreNotOpen() {
        diary.profile(RecordMetricsTest.profile("Surveyor", null, List.of(), List.of("Hydrology")))
                .asked(3, "https://earth.example.com/questions/101", "Who teaches hydrology?");
        assertThat(observe().questions()).hasSize(1);
        dismissals.dismiss("earth.example.com/questions/101");
        version++;
        assertThat(observe().questions()).isEmpty();
    }

    @Test
    void aMetricComesAndGoes() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger heard = new AtomicInteger();
        observer.onChange(heard::incrementAndGet);
        ServiceReference<Metric> reference = reference(1);
        observer.bindMetric(
                new Counted("teamSpirit", seen -> {
                    asked.incrementAndGet();
                    return Measurement.of(0.5, Unit.RATIO, 9, 1);
                }),
                reference);
        Situation situation = observe();
        assertThat(situation.metrics()).contains("teamSpirit", "replyRate");
        assertThat(situation.metric("teamSpirit").orElseThrow().value()).isEqualTo(0.5);
        assertThat(situation.metric("teamSpirit").orElseThrow().value()).isEqualTo(0.5);
        assertThat(asked).hasValue(1);
        observer.unbindMetric(reference);
        assertThat(observe().metric("teamSpirit")).isEmpty();
        assertThat(observer.metrics()).doesNotContain("teamSpirit");
        assertThat(heard).hasValue(2);
    }

    @Test
    void aMetricThatFailsIsAbsentAndNamed() {
        observer.bindMetric(
                new Counted("broken", seen -> {
                    throw new IllegalStateException("a secret of somebody");
                }),
                reference(1));
        Situation situation = observe();
        assertThat(situation.metric("broken").orElseThrow().enough()).isFalse();
        assertThat(situation.problems()).containsExactly("The metric broken failed and is left out.");
    }

    @Test
    void aMetricThatAnswersNothingIsAbsentAndNamed() {
        observer.bindMetric(new Counted("nothing", seen -> null), reference(1));
        Situation situation = observe();
        assertThat(situation.metric("nothing").orElseThrow().enough()).isFalse();
        assertThat(situation.problems()).containsExactly("The metric nothing failed and is left out.");
    }

    @Test
    void aMetricThatIsLateIsAbsentAndNamed() {
        observer.bindMetric(
                new Counted("slow", seen -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    return Measurement.of(1, Unit.RATIO, 9, 1);
                }),
                reference(1));
        Situation situation = observe();
        assertThat(situation.metric("slow").orElseThrow().enough()).isFalse();
        assertThat(situation.problems()).containsExactly("The metric slow took longer than a second and is left out.");
    }

    @Test
    void anAnalyserOfAnotherBundleReadsItsLanguage() {
        observer.bindAnalyzer(new Reader("de", text -> Samples.analysis(42)), reference(1));
        assertThat(observer.analyze(TEXT, "de").words()).isEqualTo(42);
        assertThat(observer.analyze(TEXT, "en").words()).isEqualTo(10);
        assertThat(observer.analyze(TEXT, null).words()).isEqualTo(10);
    }

    @Test
    void anAnalyserThatFailsReadsNothingAndIsNamed() {
        observer.bindAnalyzer(
                new Reader("und", text -> {
                    throw new IllegalStateException(text);
                }),
                reference(1));
        Situation situation = observe();
        PostAnalysis read = situation.analysis(situation.activities().get(0));
        assertThat(read.words()).isEqualTo(10);
        assertThat(read.question()).isNull();
        situation.metric("questionShare");
        assertThat(situation.problems())
                .containsExactly("The analyser Reader failed; texts that it cannot read are left out.");
    }
}
