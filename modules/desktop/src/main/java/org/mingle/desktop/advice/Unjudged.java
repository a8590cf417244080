package org.mingle.desktop.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.rules.RuleDescription;
import org.mingle.desktop.look.Disclosure;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Wording;

/** What could not be judged is said, so that silence is never taken for praise. */
final class Unjudged {
    private Unjudged() {}

    /** Returns a line for what lacks data and one for what is wrong with the rule sets, as far as there is any. */
    static List<Disclosure> lines(Advice advice) {
        List<Disclosure> lines = new ArrayList<>();
        int missing = advice.missing().size();
        if (missing > 0) {
            String title = Wording.count(missing, "rule has", "rules have") + " too little to go by";
            lines.add(line(
                    "missing", title, "$Mingle.muted", advice.missing().stream().map(each -> lacking(advice, each))));
        }
        int problems = advice.problems().size();
        if (problems > 0) {
            String title = Wording.count(problems, "problem", "problems") + " with the rule sets";
            lines.add(line(
                    "problems", title, "$Mingle.act", advice.problems().stream().map(Object::toString)));
        }
        return lines;
    }

    /** Returns what stands where there is no advice. */
    static String nothing(Advice advice) {
        boolean somebodySpeaks =
                advice.ruleSets().stream().anyMatch(set -> set.state() == RuleSetStatus.State.IN_FORCE);
        return somebodySpeaks
                ? "Nothing to mend. Enjoy the party!"
                : "No rule set is in force, so nobody gives advice. See Rule sets.";
    }

    private static Disclosure line(String name, String title, String ink, Stream<String> sentences) {
        JPanel list = Say.lay(Flow.column(4));
        list.setBorder(BorderFactory.createEmptyBorder(0, Paint.px(32), 0, 0));
        sentences.forEach(each -> list.add(new Paragraph(each, "font: -1; foreground: " + ink)));
        Disclosure line = new Disclosure(title, new Paragraph(title, "foreground: " + ink), list);
        line.setName(name);
        return line;
    }

    /** A rule that could not judge, by its title where a set in force has it. */
    static String lacking(Advice advice, Advice.Missing missing) {
        String title = advice.ruleSets().stream()
                .flatMap(set -> set.rules().stream()
                        .map(RuleSetStatus.RuleStatus::description)
                        .filter(rule -> missing.rule().equals(set.set().id() + "/" + rule.id())))
                .map(RuleDescription::title)
                .findFirst()
                .orElse(missing.rule());
        return title + " needs: " + Wording.metric(missing.what());
    }
}
