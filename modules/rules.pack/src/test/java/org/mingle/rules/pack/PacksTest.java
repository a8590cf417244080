package org.mingle.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.situation.Metric;
import org.mingle.api.situation.Situation;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.Version;

final class PacksTest {
    private static final String PACK = """
            format: mingle.rules/1
            id: org.example.house
            title: House rules
            rules:
              - id: interactive.shouter
                principle: interactive
                severity: notice
                when: metrics.publicActs >= 10
                do: Write five replies
                examples:
                  - given: { metrics: { publicActs: 20 } }
                    fires: true
                  - given: { metrics: { publicActs: 2 } }
                    fires: false
            """;
    private static final String SPIRIT = PACK.replace("publicActs", "teamSpirit");

    @TempDir
    Path folder;

    private final Map<RuleSet, Object> services = new LinkedHashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    private final Packs packs = new Packs(context());
    private final PackFiles files = new PackFiles(packs);

    private BundleContext context() {
        return fake(BundleContext.class, (name, args) -> switch (name) {
            case "registerService" -> register((RuleSet) args[1], ((Dictionary<?, ?>) args[2]).get("service.ranking"));
            case "getBundle" -> fake(Bundle.class, (call, none) -> new Version("1.0.0"));
            default -> null;
        });
    }

    private ServiceRegistration<?> register(RuleSet set, Object ranking) {
        services.put(set, ranking);
        counts.add(services.size());
        return fake(ServiceRegistration.class, (name, args) -> {
            services.remove(set);
            counts.add(services.size());
            return null;
        });
    }

    private interface Call {
        Object apply(String name, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> call.apply(method.getName(), args)));
    }

    private File write(String text) throws IOException {
        Path file = folder.resolve("house.rules.yaml");
        Files.writeString(file, text);
        return file.toFile();
    }

    private RuleSet only() {
        assertThat(services).hasSize(1);
        return services.keySet().iterator().next();
    }

    private static Metric metric(String id) {
        return new Metric() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Unit unit() {
                return Unit.RATIO;
            }

            @Override
            public String meaning() {
                return "How we stick together.";
            }

            @Override
            public Measurement compute(Situation situation) {
                return Measurement.absent(Unit.RATIO, 0, 1);
            }
        };
    }

    @Test
    void aFileIsInForceWhenItIsInstalled() throws IOException {
        files.install(write(PACK));
        assertThat(only().from()).isEqualTo("file house.rules.yaml");
        assertThat(only().rules()).hasSize(1);
        assertThat(services).containsValue(100);
    }

    @Test
    void aFileThatIsBrokenSpeaksNoMoreUntilItIsMended() throws IOException {
        files.install(write(PACK));
        files.update(write(PACK.replace("principle:", "principel:")));
        assertThat(only().refused()).isTrue();
        assertThat(only().rules()).isEmpty();
        assertThat(only().id()).isEqualTo("org.example.house");
        assertThat(only().problems())
                .extracting(Problem::toString)
                .contains("house.rules.yaml:6:5: unknown key 'principel'; did you mean 'principle'?");
        files.update(write(PACK));
        assertThat(only().refused()).isFalse();
        assertThat(counts).as("there is always one").doesNotContain(0);
    }

    @Test
    void aFileThatIsTakenAwayIsGone() throws IOException {
        File file = write(PACK);
        files.install(file);
        files.uninstall(file);
        assertThat(services).isEmpty();
    }

    @Test
    void aPackThatWasRefusedForAMetricIsTriedAgainWhenItComes() throws IOException {
        files.install(write(SPIRIT));
        assertThat(only().refused()).isTrue();
        packs.addMetric(metric("otherThing"));
        assertThat(only().refused()).isTrue();
        Metric spirit = metric("teamSpirit");
        packs.addMetric(spirit);
        assertThat(only().refused()).isFalse();
        assertThat(only().rules().get(0).description().metrics()).containsExactly("teamSpirit");
        packs.removeMetric(spirit);
        assertThat(only().refused()).as("its rules sleep, the pack stays").isFalse();
    }

    @Test
    void onlyPackFilesAreTaken() throws IOException {
        assertThat(files.canHandle(write(PACK))).isTrue();
        assertThat(files.canHandle(new File("house.yaml"))).isFalse();
        assertThat(files.canHandle(new File(".house.rules.yaml"))).isFalse();
        assertThat(files.canHandle(new File("house.rules.yaml~"))).isFalse();
    }

    @Test
    void aFolderIsReadAsOnePack() throws IOException {
        Files.writeString(
                folder.resolve("pack.rules.yaml"), "format: mingle.rules/1\nid: org.example.house\ntitle: House\n");
        Files.writeString(folder.resolve("one.rules.yaml"), PACK.replace("title: House rules\n", ""));
        RuleSet set = new FilePackReader(packs).read(folder);
        assertThat(set.problems()).isEmpty();
        assertThat(set.title()).isEqualTo("House");
        assertThat(services).isEmpty();
    }
}
