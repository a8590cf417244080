package org.mingle.desktop.questions;

import java.util.function.Consumer;
import org.mingle.api.analysis.Question;
import org.mingle.api.workspace.Dismissals;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;

/** Puts questions aside in one workspace, off the event thread, and shows what is left. */
final class Dismissing implements QuestionsPage.Aside {
    private final ViewContext context;
    private final Workspace workspace;
    private final Runnable show;

    Dismissing(ViewContext context, Workspace workspace, Runnable show) {
        this.context = context;
        this.workspace = workspace;
        this.show = show;
    }

    @Override
    public void dismiss(Question question) {
        change(dismissals -> dismissals.dismiss(question.id()));
    }

    @Override
    public void restoreAll() {
        change(dismissals -> dismissals.all().forEach(dismissals::restore));
    }

    private void change(Consumer<Dismissals> change) {
        context.work(
                () -> {
                    change.accept(workspace.dismissals());
                    return true;
                },
                done -> {
                    show.run();
                    context.refresh();
                });
    }
}
