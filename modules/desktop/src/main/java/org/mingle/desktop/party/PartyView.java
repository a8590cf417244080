package org.mingle.desktop.party;

import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Score;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Place;
import org.mingle.desktop.look.Say;
import org.osgi.service.component.annotations.Component;

/** The portrait: the party with you in it, and the five principles. */
@Component
public final class PartyView implements View {
    @Override
    public String id() {
        return "org.mingle.desktop.party";
    }

    @Override
    public String title() {
        return "The party";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Icon icon() {
        return Glyph.PARTY.icon(20);
    }

    @Override
    public JComponent open(ViewContext context) {
        return Place.following(context, "The guests are just arriving …", PartyView::page);
    }

    private static Page page(Advice advice) {
        Page page = new Page(16);
        Scene scene = Scene.of(advice.guest());
        JPanel top = Say.lay(Flow.row(16, 0).stackedBelow(700));
        Paragraph twin = new Paragraph(scene.twin(), "font: -1; foreground: $Mingle.muted");
        top.add(Say.lay(Flow.column(8), new ScenePanel(scene), twin), 0.655);
        top.add(LikenessCard.of(advice.guest(), scene), 0.345);
        page.add(top);
        Card principles = new Card(Flow.column(9));
        JPanel head = Say.lay(Flow.row(8, 1), Say.heading("The five principles"));
        Say.spring(head);
        head.add(Say.muted("Open one to see what it is made of"));
        principles.add(head);
        if (advice.principles().isEmpty()) {
            principles.add(new Paragraph("No rule set in force declares a principle.", "foreground: $Mingle.muted"));
        }
        boolean roomy = advice.principles().stream().anyMatch(each -> !each.enough());
        for (Score score : advice.principles()) {
            principles.add(PrincipleRow.of(score, roomy));
        }
        page.add(principles);
        if (advice.situation().channels().several()) {
            page.add(ChannelsCard.of(advice.situation().channels()));
        }
        return page;
    }
}
