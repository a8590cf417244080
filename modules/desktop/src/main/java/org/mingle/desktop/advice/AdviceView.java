package org.mingle.desktop.advice;

import java.util.List;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Recommendation;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Place;
import org.mingle.desktop.look.Say;
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
        return Place.following(context, "Thinking about what to do next …", AdviceView::page);
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
                            ? Unjudged.nothing(advice)
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
        Unjudged.lines(advice).forEach(page::add);
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
}
