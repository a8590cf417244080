package org.mingle.desktop.advice;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Recommendation;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Disclosure;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Waiting;
import org.mingle.desktop.look.Wording;
import org.osgi.service.component.annotations.Component;

/** The advice: what to do today first, then everything else by how much it matters. */
@Component
public final class AdviceView implements View {
    private static final int AT_ONCE = 20;

    @Override
    public String id() {
        return "org.mingle.desktop.advice";
    }

    @Override
    public String title() {
        return "Advice";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Icon icon() {
        return Glyph.BULB.icon(20);
    }

    @Override
    public JComponent open(ViewContext context) {
        JPanel place = new JPanel(new BorderLayout());
        place.setOpaque(false);
        Runnable show = () -> {
            Optional<Advice> advice = context.advice();
            place.removeAll();
            place.add(advice.<JComponent>map(known -> page(known).scrolling())
                    .orElseGet(() -> Waiting.forAdvice(context, "Thinking about what to do next …")));
            place.revalidate();
            place.repaint();
        };
        context.onChange(show);
        show.run();
        return place;
    }

    private static Page page(Advice advice) {
        Page page = new Page(12);
        List<Recommendation> today =
                advice.recommendations().stream().filter(Recommendation::today).toList();
        List<Recommendation> later =
                advice.recommendations().stream().filter(each -> !each.today()).toList();
        page.add(Say.title("For today"));
        if (today.isEmpty()) {
            page.add(new Paragraph(
                    later.isEmpty()
                            ? "Nothing to mend. Enjoy the party!"
                            : "Nothing is urgent today. Below is what you may like to look at.",
                    "font: +1; foreground: $Mingle.muted"));
        } else {
            page.add(new Paragraph(
                    "At most three things, one for each principle. Small steps, and they become a habit.",
                    "foreground: $Mingle.muted"));
        }
        today.forEach(each -> page.add(AdviceCard.of(each)));
        if (!later.isEmpty()) {
            page.add(new Paragraph(" ", "font: -4"));
            page.add(Say.heading("When there is time: " + Wording.count(later.size(), "thing", "things")));
            more(page, later, 0);
        }
        silent(page, advice);
        return page;
    }

    private static void more(JPanel page, List<Recommendation> all, int from) {
        JPanel part = Say.lay(Flow.column(12));
        int to = Math.min(all.size(), from + AT_ONCE);
        all.subList(from, to).forEach(each -> part.add(AdviceCard.of(each)));
        page.add(part);
        if (to < all.size()) {
            JButton button = Say.quiet("Show " + Math.min(AT_ONCE, all.size() - to) + " more", Glyph.DOWN.icon(14));
            JPanel line = Say.lay(Flow.row(0, 0.5), button);
            button.addActionListener(e -> {
                line.setVisible(false);
                more(part, all, to);
                part.revalidate();
            });
            part.add(line);
        }
    }

    /** What could not be judged is said, so that silence is never taken for praise. */
    private static void silent(Page page, Advice advice) {
        int missing = advice.missing().size();
        int problems = advice.problems().size();
        if (missing > 0) {
            JPanel list = Say.lay(Flow.column(4));
            for (Advice.Missing each : advice.missing()) {
                String rule = each.rule().substring(each.rule().indexOf('/') + 1);
                list.add(new Paragraph(rule + " needs " + each.what(), "font: -1; foreground: $Mingle.muted"));
            }
            String title = Wording.count(missing, "rule", "rules") + " could not tell for want of data";
            page.add(new Disclosure(title, new Paragraph(title, "foreground: $Mingle.muted"), list));
        }
        if (problems > 0) {
            JPanel list = Say.lay(Flow.column(4));
            advice.problems()
                    .forEach(each -> list.add(new Paragraph(each.toString(), "font: -1; foreground: $Mingle.act")));
            String title = Wording.count(problems, "problem", "problems") + " with the rule sets";
            page.add(new Disclosure(title, new Paragraph(title, "foreground: $Mingle.act"), list));
        }
    }
}
