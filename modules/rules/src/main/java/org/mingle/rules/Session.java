package org.mingle.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.GuestLikeness;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.Score;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.Measure;
import org.mingle.api.rules.Problem;
import org.mingle.api.situation.Situation;
import org.mingle.rules.judge.Judge;
import org.mingle.rules.judge.Subjects;
import org.mingle.rules.rank.Ranking;
import org.mingle.rules.score.Guestbook;
import org.mingle.rules.score.Scorer;
import org.mingle.rules.sets.ActiveRule;
import org.mingle.rules.sets.InstalledSet;
import org.mingle.rules.sets.Roll;

/** One run over one situation. */
final class Session {
    private final Roll roll;
    private final Situation situation;
    private final Judge judge;
    private final Progress progress;
    private final List<Advice.Missing> missing = new ArrayList<>();
    private final List<Problem> silenced = new ArrayList<>();

    Session(Roll roll, Situation situation, Judge judge, Progress progress) {
        this.roll = roll;
        this.situation = situation;
        this.judge = judge;
        this.progress = progress;
    }

    Advice advise() {
        List<InstalledSet> sets = roll.inForce();
        findTies();
        Situation usual = situation.over(Situation.DEFAULT_WINDOW);
        Ranking ranking = judge(sets);
        Scorer scorer = new Scorer(usual);
        List<Score> scores = Scorer.principles(
                        sets.stream().map(InstalledSet::known).toList())
                .stream()
                .map(scorer::score)
                .toList();
        GuestLikeness guest = guest(sets, usual, scores);
        progress.report(1, "Advice is ready");
        List<RuleSetStatus> inForce = roll.statuses().stream()
                .filter(status -> status.state() == RuleSetStatus.State.IN_FORCE)
                .toList();
        return new Advice(situation, scores, guest, ranking.ranked(), inForce, problems(scores), missing);
    }

    /**
     * What takes longest is worked out while the rest is measured; what goes wrong there is met again below. Not on the common
     * pool, whose workers take up other tasks where they should wait.
     */
    private void findTies() {
        Thread thread = new Thread(new FutureTask<>(situation::ties), "ties");
        thread.setDaemon(true);
        thread.start();
    }

    private Ranking judge(List<InstalledSet> sets) {
        Ranking ranking = new Ranking(situation);
        Subjects subjects = new Subjects(situation);
        for (int i = 0; i < sets.size(); i++) {
            InstalledSet set = sets.get(i);
            progress.check();
            progress.report((double) i / sets.size(), "Asking " + set.known().title());
            List<ActiveRule> rules = roll.active(set);
            judge.ask(set, rules, situation, subjects, progress).ifPresent(verdict -> {
                ranking.add(rules, verdict);
                missing.addAll(verdict.missing());
                silenced.addAll(verdict.problems());
            });
        }
        return ranking;
    }

    private GuestLikeness guest(List<InstalledSet> sets, Situation usual, List<Score> scores) {
        Guestbook guestbook = new Guestbook(usual, scores);
        sets.forEach(set -> guestbook.ask(set, progress));
        return guestbook.likeness();
    }

    private List<Problem> problems(List<Score> scores) {
        Set<Problem> all = new LinkedHashSet<>(roll.problems());
        all.addAll(silenced);
        situation.problems().forEach(sentence -> all.add(Problem.of(sentence)));
        for (Score score : scores) {
            score.principle().measures().stream()
                    .map(Measure::metric)
                    .filter(metric -> !situation.metrics().contains(metric))
                    .forEach(metric -> all.add(Problem.of("metric " + metric + " is not there: principle "
                            + score.principle().id() + " is scored without it")));
        }
        return List.copyOf(all);
    }
}
