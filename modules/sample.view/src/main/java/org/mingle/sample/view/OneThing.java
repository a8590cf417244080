package org.mingle.sample.view;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JTextArea;
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
        JTextArea words = new JTextArea(sentence(context));
        words.setEditable(false);
        words.setFocusable(false);
        words.setOpaque(false);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.setFont(words.getFont().deriveFont(words.getFont().getSize2D() * 2));
        words.setBorder(BorderFactory.createEmptyBorder(48, 48, 48, 48));
        words.getAccessibleContext().setAccessibleName(title());
        context.onChange(() -> words.setText(sentence(context)));
        return words;
    }

    private static String sentence(ViewContext context) {
        return context.advice()
                .flatMap(advice -> advice.recommendations().stream()
                        .filter(Recommendation::today)
                        .findFirst())
                .map(one -> one.finding().action())
                .orElse("Nothing for today: enjoy the party");
    }
}
