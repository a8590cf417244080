package org.mingle.desktop.contacts;

import java.awt.Component;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mingle.api.contact.ContactId;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Wording;

/** What can be done with the people who are selected, one or many: asked on the event thread, written off it. */
final class Additions {
    private final Component parent;
    private final ViewContext context;
    private final Supplier<List<Row>> chosen;
    private final Runnable changed;

    /**
     * @param chosen whom it is about
     * @param changed told when something was written
     */
    Additions(Component parent, ViewContext context, Supplier<List<Row>> chosen, Runnable changed) {
        this.parent = parent;
        this.context = context;
        this.chosen = chosen;
        this.changed = changed;
    }

    void favourite() {
        boolean on = !chosen.get().stream().allMatch(row -> row.person().favourite());
        write(false, (workspace, who) -> workspace.additions().favourite(who, on));
    }

    void tag() {
        if (!chosen.get().isEmpty()) {
            Asking.tag(parent, "Which tag do you give " + who() + "?", tags(), true)
                    .ifPresent(tag -> write(
                            false, (workspace, who) -> workspace.additions().tag(who, tag, true)));
        }
    }

    void untag() {
        TreeSet<String> tags = tags();
        if (!tags.isEmpty()) {
            Asking.tag(parent, "Which tag do you take from " + who() + "?", tags, false)
                    .ifPresent(tag -> write(
                            false, (workspace, who) -> workspace.additions().tag(who, tag, false)));
        }
    }

    private TreeSet<String> tags() {
        return chosen.get().stream()
                .flatMap(row -> row.person().contact().tags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void met() {
        if (!chosen.get().isEmpty()) {
            Asking.met(parent, who(), context.asOf())
                    .ifPresent(met -> write(
                            true, (workspace, who) -> workspace.additions().met(who, met.day(), met.words())));
        }
    }

    void cadence() {
        List<Row> rows = chosen.get();
        if (!rows.isEmpty()) {
            Asking.cadence(parent, who(), rows.get(0).wished())
                    .ifPresent(wish -> write(
                            true, (workspace, who) -> workspace.additions().cadence(who, wish.cadence())));
        }
    }

    void note(ContactId who, String text) {
        write(false, workspace -> workspace.entries().note(who, text));
    }

    private String who() {
        List<Row> rows = chosen.get();
        return rows.size() == 1 ? rows.get(0).name() : Wording.count(rows.size(), "person", "people");
    }

    private void write(boolean ties, Edit edit) {
        List<ContactId> who = chosen.get().stream().map(Row::id).toList();
        if (!who.isEmpty()) {
            write(ties, workspace -> edit.of(workspace, who));
        }
    }

    private void write(boolean ties, Consumer<Workspace> work) {
        context.workspace()
                .ifPresent(workspace -> context.work(
                        () -> {
                            long before = workspace.version();
                            work.accept(workspace);
                            return ties || workspace.version() != before;
                        },
                        again -> {
                            changed.run();
                            if (again) {
                                context.refresh();
                            }
                        }));
    }

    /** Writes something about people. */
    @FunctionalInterface
    private interface Edit {
        void of(Workspace workspace, List<ContactId> who);
    }
}
