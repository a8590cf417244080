package org.mingle.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Invocation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.workspace.Backup;
import org.mingle.api.workspace.Inventory;
import org.mingle.api.workspace.Trace;
import org.mingle.api.workspace.Workspace;

/** {@code mingle data show}: what is kept, or what is kept about one person. */
final class DataShow {
    private final Workspace workspace;
    private final Invocation invocation;

    DataShow(Workspace workspace, Invocation invocation) {
        this.workspace = workspace;
        this.invocation = invocation;
    }

    int print(String person) {
        if (person.isBlank()) {
            return all();
        }
        List<Inventory.Waiting> waiting = waiting(person);
        return waiting.isEmpty()
                ? OnePerson.find(workspace, person, invocation).map(this::about).orElse(EntryPoint.UNUSABLE)
                : about(waiting);
    }

    private int all() {
        Inventory inventory = workspace.keeping().inventory();
        List<String> excluded = workspace.choices().exclusions();
        if (invocation.json()) {
            Json.print(invocation.out(), json(inventory, excluded), false);
            return 0;
        }
        line("In the workspace '" + workspace.name() + "':");
        if (inventory.holdings().isEmpty()) {
            line("  nothing");
        }
        for (Inventory.Holding each : inventory.holdings()) {
            line(String.format(
                    Locale.ROOT,
                    "  %,9d %s%s%s",
                    each.rows(),
                    each.words(),
                    each.file().isEmpty() ? "" : " from " + each.file(),
                    each.since() == null ? "" : ", since " + day(each.since())));
        }
        inventory.waiting().forEach(this::waits);
        line(
                inventory.texts()
                        ? "Texts of private messages are kept; 'mingle data texts counts' erases them."
                        : "Of private messages only counts and dates are kept, not their texts.");
        if (!excluded.isEmpty()) {
            line("Left out of imports: " + String.join(", ", excluded));
        }
        Long bytes = inventory.bytes();
        line(
                bytes == null
                        ? "The database is on a server."
                        : "The database, with all workspaces: " + Wording.size(bytes) + ".");
        List<Backup> backups = inventory.backups();
        line(
                backups.isEmpty()
                        ? "No backups in the home folder."
                        : Wording.count(backups.size(), "backup", "backups") + " in the home folder, the newest of "
                                + day(backups.get(0).at()) + ": "
                                + Wording.size(backups.stream()
                                        .mapToLong(Backup::bytes)
                                        .sum()) + ".");
        return 0;
    }

    private void waits(Inventory.Waiting one) {
        line("Waiting until an import names " + one.name() + " again:");
        summed(one.rows()).forEach(this::line);
    }

    private Map<String, @Nullable Object> json(Inventory inventory, List<String> excluded) {
        return Json.object(
                "workspace",
                workspace.name(),
                "holdings",
                inventory.holdings().stream()
                        .map(each -> Json.object(
                                "kind", each.kind(),
                                "file", each.file().isEmpty() ? null : each.file(),
                                "rows", each.rows(),
                                "since", seconds(each.since())))
                        .toList(),
                "texts",
                inventory.texts() ? "keep" : "counts",
                "excluded",
                excluded,
                "bytes",
                inventory.bytes(),
                "backups",
                inventory.backups().stream().map(RestoreCommand::json).toList(),
                "waiting",
                inventory.waiting().stream().map(DataShow::json).toList());
    }

    private int about(Contact contact) {
        List<Trace> traces = workspace.keeping().about(contact.id());
        if (invocation.json()) {
            Json.print(
                    invocation.out(),
                    Json.object(
                            "id", contact.id(),
                            "name", contact.name(),
                            "rows", traces.stream().map(DataShow::json).toList()),
                    false);
        } else {
            line(contact.name() + " (" + contact.id() + "), " + Wording.count(traces.size(), "row", "rows") + ":");
            summed(traces).forEach(this::line);
        }
        return 0;
    }

    /** Returns those of a name, unless a contact may be meant. */
    private List<Inventory.Waiting> waiting(String name) {
        boolean contact = !workspace
                .asOf(OnePerson.EVERYTHING)
                .contacts()
                .search(ContactQuery.words(name))
                .isEmpty();
        return contact
                ? List.of()
                : workspace.keeping().inventory().waiting().stream()
                        .filter(each -> each.name().equalsIgnoreCase(name))
                        .toList();
    }

    private int about(List<Inventory.Waiting> waiting) {
        if (invocation.json()) {
            Json.print(invocation.out(), json(waiting.get(0)), false);
        } else {
            waiting.forEach(this::waits);
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(Inventory.Waiting one) {
        return Json.object(
                "name",
                one.name(),
                "rows",
                one.rows().stream().map(DataShow::json).toList());
    }

    private static Map<String, @Nullable Object> json(Trace trace) {
        return Json.object(
                "kind", trace.kind(),
                "says", trace.says().isEmpty() ? null : trace.says(),
                "at", seconds(trace.at()),
                "source", trace.source(),
                "since", seconds(trace.since()));
    }

    /** Many rows of one kind from one file are one line: JSON has them all. */
    private static List<String> summed(List<Trace> traces) {
        Map<String, List<Trace>> groups = new LinkedHashMap<>();
        for (Trace each : traces) {
            boolean own = each.source() == null || each.kind().equals("account");
            String key = each.kind() + "\n"
                    + (own
                            ? each.says() + each.at()
                            : String.valueOf(each.source()).replaceFirst(":\\d+$", ""));
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
        }
        return groups.values().stream().map(DataShow::sum).toList();
    }

    private static String sum(List<Trace> group) {
        Trace first = group.get(0);
        Trace last = group.get(group.size() - 1);
        StringBuilder line = new StringBuilder("  ").append(first.kind());
        if (group.size() > 1) {
            line.append(String.format(Locale.ROOT, " × %,d", group.size()));
        }
        if (!first.says().isEmpty()) {
            line.append(": ").append(first.says());
        }
        if (first.source() != null) {
            line.append("  ").append(first.source());
            line.append(group.size() > 1 ? " … " + last.source() : "");
        }
        if (first.source() == null && first.at() != null) {
            line.append(", ").append(day(first.at()));
        }
        if (last.since() != null) {
            line.append(", since ").append(day(last.since()));
        }
        return line.toString();
    }

    private void line(String text) {
        invocation.out().println(text);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static @Nullable Instant seconds(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
    }
}
