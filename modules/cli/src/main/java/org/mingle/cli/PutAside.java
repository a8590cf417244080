package org.mingle.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingle.api.activity.Discussions;
import org.mingle.api.analysis.Question;
import org.mingle.api.command.Invocation;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.Dismissals;
import org.mingle.api.workspace.Workspace;

/** Puts questions aside and brings them back. */
final class PutAside {
    private final Workspace workspace;
    private final Invocation invocation;

    PutAside(Workspace workspace, Invocation invocation) {
        this.workspace = workspace;
        this.invocation = invocation;
    }

    /** Returns whether all of them were open questions. */
    boolean dismiss(List<String> addresses, Observer observer, LocalDate day) {
        List<Question> open;
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            open = observer.observe(workspace, day, progress).questions();
        }
        Dismissals dismissals = workspace.dismissals();
        boolean all = true;
        for (String address : addresses) {
            Optional<Question> question =
                    open.stream().filter(one -> named(one, address)).findFirst();
            question.ifPresent(one -> dismissals.dismiss(one.id()));
            invocation
                    .err()
                    .println(question.map(one -> "Put aside: " + one.glance(QuestionsAnswer.GLANCE))
                            .orElse("No question that you could answer stands at " + address
                                    + ". 'mingle questions' lists them."));
            all &= question.isPresent();
        }
        return all;
    }

    /** Returns whether all of them were put aside. */
    boolean restore(List<String> addresses) {
        Dismissals dismissals = workspace.dismissals();
        boolean all = true;
        for (String address : addresses) {
            boolean back = dismissals.restore(address)
                    || Optional.ofNullable(Discussions.key(address))
                            .filter(dismissals::restore)
                            .isPresent();
            invocation
                    .err()
                    .println(
                            back
                                    ? "Back among the questions: " + address
                                    : address + " was not put aside. 'mingle questions dismissed' lists what is.");
            all &= back;
        }
        return all;
    }

    private static boolean named(Question question, String address) {
        return question.id().equals(address)
                || question.url() != null && question.url().toString().equals(address)
                || question.id().equals(Discussions.key(address));
    }

    /** Lists them, each as 'restore' takes it. */
    void list() {
        List<String> all = workspace.dismissals().all();
        if (invocation.json()) {
            Json.print(invocation.out(), Json.object("dismissed", all), false);
        } else if (all.isEmpty()) {
            invocation.out().println("No question is put aside.");
        } else {
            all.forEach(invocation.out()::println);
        }
    }
}
