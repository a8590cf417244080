package org.mingle.cli;

import java.util.List;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.own.SmartList;
import org.mingle.api.own.SmartLists;
import org.mingle.api.query.PeopleQuery;
import org.mingle.api.workspace.Workspace;

/** {@code mingle contacts lists|save}: questions that are asked again and again. */
final class SavedLists {
    private final SmartLists lists;
    private final Invocation invocation;

    SavedLists(Workspace workspace, Invocation invocation) {
        this.lists = workspace.lists();
        this.invocation = invocation;
    }

    int run(String verb, List<String> words) {
        if (verb.equals("save")) {
            return save(words);
        }
        return words.isEmpty() ? show() : drop(words);
    }

    private int show() {
        List<SmartList> all = lists.all();
        if (invocation.json()) {
            Json.print(
                    invocation.out(),
                    all.stream()
                            .map(list -> Json.object("name", list.name(), "query", list.query()))
                            .toList(),
                    false);
        } else if (all.isEmpty()) {
            invocation.out().println("No list is saved yet. 'mingle contacts save NAME QUERY' keeps a question.");
        } else {
            all.forEach(list -> invocation.out().println(list.name() + "  " + list.query()));
        }
        return 0;
    }

    private int save(List<String> words) {
        if (words.size() < 2 || words.get(0).isBlank() || words.get(0).lines().count() > 1) {
            throw new UsageException("Call it like this: mingle contacts save NAME QUERY");
        }
        String query = String.join(" ", words.subList(1, words.size()));
        lists.save(new SmartList(words.get(0), PeopleQuery.parse(query).toString()));
        invocation.err().println("Saved. 'mingle contacts --list NAME' shows who belongs to it.");
        return 0;
    }

    private int drop(List<String> words) {
        if (words.size() != 2 || !words.get(0).equals("drop")) {
            throw new UsageException("Call it like this: mingle contacts lists, or mingle contacts lists drop NAME");
        }
        boolean there = lists.drop(words.get(1));
        invocation.err().println(there ? "Dropped." : "There is no list of this name.");
        return there ? 0 : EntryPoint.UNUSABLE;
    }
}
