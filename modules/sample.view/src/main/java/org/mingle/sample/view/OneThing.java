package org.mingle.sample.view;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.mingle.api.coach.Recommendation;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Shows the one thing to do today, in large letters. */
@Component
public final class OneThing implements View {
    @Override
    public String id() {
        return "org.mingle.sample.one-thing";
    }

    @Override
    public String title() {
        return "One thing";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public JComponent open(ViewContext context) {
        JLabel label = new JLabel(sentence(context), JLabel.CENTER);
        label.setFont(label.getFont().deriveFont(label.getFont().getSize2D() * 1.6f));
        label.setBorder(BorderFactory.createEmptyBorder(24, 24, 24, 24));
        context.onChange(() -> label.setText(sentence(context)));
        return label;
    }

    static String sentence(ViewContext context) {
        return context.advice()
                .flatMap(advice -> advice.recommendations().stream()
                        .filter(Recommendation::today)
                        .findFirst())
                .map(one -> one.finding().action())
                .orElse("Nothing for today: enjoy the party");
    }
}
