package org.mingle.analysis.metric;

import static org.mingle.api.situation.StandardMetric.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.mingle.analysis.expertise.Terms;
import org.mingle.analysis.text.Seniority;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.contact.Position;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.StandardMetric;

/** What the person claims, against their own record. */
final class RecordMetrics {
    private static final int TOP_SKILLS = 3;

    private final Window window;

    RecordMetrics(Window window) {
        this.window = window;
    }

    /** A public text of the owner and its row. */
    private record Text(PostAnalysis analysis, SourceRow row) {}

    void into(Map<StandardMetric, Supplier<Measurement>> table) {
        table.put(
                CLAIMS,
                () -> StandardMetrics.count(CLAIMS, claiming().size(), known()).resting(rows(claiming())));
        table.put(
                CLAIM_SHARE,
                () -> Measurement.share(claiming().size(), texts().size(), 1).resting(rows(claiming())));
        table.put(CLAIMS_PER_100, () -> per100(CLAIMS_PER_100, one -> Objects.requireNonNullElse(one.claims(), 0)));
        table.put(
                SUPERLATIVES_PER_100,
                () -> per100(SUPERLATIVES_PER_100, one -> Objects.requireNonNullElse(one.superlatives(), 0)));
        table.put(RECORD_MISMATCH, this::mismatch);
        table.put(SKILLS_SILENT, this::silentSkills);
    }

    private boolean known() {
        return window.covers(Kind.POST) || !window.situation().profileAnalyses().isEmpty();
    }

    private List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        SourceRow row = window.situation().profiles().stream()
                .map(Profile::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new SourceRow("Profile.csv", 0));
        window.situation().profileAnalyses().values().forEach(one -> texts.add(new Text(one, row)));
        for (Activity act : window.said()) {
            if (act.text() != null) {
                texts.add(new Text(window.analysis(act), act.source()));
            }
        }
        return texts;
    }

    private List<Text> claiming() {
        return texts().stream()
                .filter(one -> one.analysis().claims() != null && one.analysis().claims() > 0)
                .toList();
    }

    private static List<SourceRow> rows(List<Text> texts) {
        return texts.stream().map(Text::row).toList();
    }

    private Measurement per100(StandardMetric metric, ToIntFunction<PostAnalysis> counter) {
        int words = texts().stream().mapToInt(one -> one.analysis().words()).sum();
        int found = texts().stream()
                .mapToInt(one -> counter.applyAsInt(one.analysis()))
                .sum();
        return StandardMetrics.of(metric, words == 0 ? 0 : 100.0 * found / words, words)
                .resting(rows(texts()));
    }

    private Measurement mismatch() {
        List<Position> positions = window.situation().profiles().stream()
                .flatMap(profile -> Stream.ofNullable(profile.positions()).flatMap(List::stream))
                .toList();
        if (positions.isEmpty()) {
            return StandardMetrics.absent(RECORD_MISMATCH);
        }
        int record = positions.stream()
                .mapToInt(one -> Seniority.onRecord(one.title()))
                .max()
                .orElse(0);
        List<Text> claims = texts().stream()
                .filter(one -> one.analysis().seniority() != null)
                .toList();
        int claimed = claims.stream()
                .mapToInt(one -> Objects.requireNonNullElse(one.analysis().seniority(), 0))
                .max()
                .orElse(record);
        List<SourceRow> rows = new ArrayList<>(rows(claims.stream().limit(3).toList()));
        positions.stream().limit(3).forEach(one -> rows.add(one.source()));
        return StandardMetrics.of(RECORD_MISMATCH, claimed - record, positions.size())
                .resting(rows);
    }

    private Measurement silentSkills() {
        return hears()
                ? StandardMetrics.of(SKILLS_SILENT, silent().size(), top().size())
                        .resting(List.of(new SourceRow("Skills.csv", 0)))
                : StandardMetrics.absent(SKILLS_SILENT);
    }

    /** Returns the top skills that came up in nothing that was said, as they are listed. */
    List<String> silent() {
        Map<String, Terms> silent = new LinkedHashMap<>();
        if (hears()) {
            top().forEach(skill -> silent.put(skill, Terms.of(skill)));
        }
        for (Activity act : window.said()) {
            if (act.text() != null && !silent.isEmpty()) {
                silent.values().removeIf(Terms.of(act.text())::have);
            }
        }
        return List.copyOf(silent.keySet());
    }

    private List<String> top() {
        Map<String, String> skills = new LinkedHashMap<>();
        window.situation().profiles().stream()
                .flatMap(profile -> Stream.ofNullable(profile.skills()).flatMap(List::stream))
                .limit(TOP_SKILLS)
                .forEach(skill -> skills.putIfAbsent(skill.toLowerCase(Locale.ROOT), skill));
        return List.copyOf(skills.values());
    }

    private boolean hears() {
        return window.covers(Kind.POST, Kind.REPLY);
    }
}
