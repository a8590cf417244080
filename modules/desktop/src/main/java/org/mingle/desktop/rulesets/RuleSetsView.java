package org.mingle.desktop.rulesets;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Disclosure;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The rule sets installed, those in force and those that are not, with the reason. */
@org.osgi.service.component.annotations.Component
public final class RuleSetsView implements View {
    private final Coach coach;

    @Activate
    public RuleSetsView(@Reference Coach coach) {
        this.coach = coach;
    }

    @Override
    public String id() {
        return "org.mingle.desktop.rulesets";
    }

    @Override
    public String title() {
        return "Rule sets";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Icon icon() {
        return Glyph.RULES.icon(20);
    }

    @Override
    public JComponent open(ViewContext context) {
        JPanel place = new JPanel(new BorderLayout());
        place.setOpaque(false);
        Runnable load = () -> context.work(coach::ruleSets, sets -> show(place, sets));
        context.onChange(load);
        load.run();
        return place;
    }

    private static void show(JPanel place, List<RuleSetStatus> sets) {
        Set<String> open = new HashSet<>();
        openCards(place, "", open, false);
        place.removeAll();
        Page page = new Page(12);
        page.add(Say.title("Rule sets"));
        page.add(new Paragraph(
                "Drop a pack (something.rules.yaml) into the folder “rules” of your Mingle folder, or a bundle into"
                        + " “plugins”: it appears here and speaks at once.",
                "foreground: $Mingle.muted"));
        if (sets.isEmpty()) {
            page.add(new Paragraph("No rule set is installed, so there is nobody to give advice.", "font: +1"));
        }
        sets.forEach(each -> page.add(RuleSetCard.of(each)));
        openCards(page, "", open, true);
        place.add(page.scrolling());
        place.revalidate();
        place.repaint();
    }

    /** What the person has opened stays open when the sets change. */
    private static void openCards(Container in, String card, Set<String> open, boolean restore) {
        for (Component member : in.getComponents()) {
            String name = member.getName() != null && member.getName().startsWith("set ") ? member.getName() : card;
            if (member instanceof Disclosure line) {
                if (restore && open.contains(name)) {
                    line.open(true);
                } else if (line.open()) {
                    open.add(name);
                }
            } else if (member instanceof Container inner) {
                openCards(inner, name, open, restore);
            }
        }
    }
}
