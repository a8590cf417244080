package org.mingle.desktop.rulesets;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Place;
import org.mingle.desktop.look.Say;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The rule sets installed, those in force and those that are not, with the reason. */
@org.osgi.service.component.annotations.Component
public final class RuleSetsView implements View {
    private final Coach coach;
    private final String folders;

    /** Called by Declarative Services, with what the launcher knows, such as the home folder. */
    @Activate
    public RuleSetsView(
            @Reference Coach coach,
            @Reference(service = Object.class, target = "(launcher.arguments=*)") Map<String, Object> launcher) {
        this(coach, launcher.get("mingle.home") instanceof String home ? Path.of(home) : null);
    }

    RuleSetsView(Coach coach, @Nullable Path home) {
        this.coach = coach;
        this.folders = home == null ? "your Mingle folder" : home.toString();
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
        Place place = new Place();
        Runnable load = () -> context.work(coach::ruleSets, sets -> place.show(page(sets), this));
        context.onChange(load);
        load.run();
        return place;
    }

    private Page page(List<RuleSetStatus> sets) {
        Page page = new Page(12);
        page.add(Say.title("Rule sets"));
        page.add(new Paragraph(
                "All advice comes from these. Save a pack of your own (something.rules.yaml) in the folder “rules”, or a"
                        + " bundle in “plugins”: it appears here and speaks at once. Both folders are in " + folders
                        + ".",
                "foreground: $Mingle.muted"));
        if (sets.isEmpty()) {
            page.add(new Paragraph("No rule set is installed, so there is nobody to give advice.", "font: +1"));
        }
        sets.forEach(each -> page.add(RuleSetCard.of(each, sets.size() == 1)));
        return page;
    }
}
