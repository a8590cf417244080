package org.mingle.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.WorkspaceName;
import org.mingle.api.workspace.Workspaces;

/** The workspace that a command line names: a mistyped name makes none. */
final class KeptWorkspace {
    private KeptWorkspace() {}

    /**
     * Opens it.
     *
     * @throws UsageException when there is none of this name; the sentence offers those that are called nearly so
     */
    static Workspace open(Workspaces workspaces, Invocation invocation) {
        String name = invocation.workspace();
        require(workspaces, name);
        return workspaces.open(name);
    }

    /** Opens it for an import, which makes it unless there is one that may be meant. */
    static Workspace openOrMake(Workspaces workspaces, Invocation invocation) {
        String name = invocation.workspace();
        if (!there(workspaces, name)) {
            requireMakeable(workspaces, name);
            invocation.err().println("Made the workspace '" + name + "'.");
        }
        return workspaces.open(name);
    }

    /** Objects to a name that {@link #openOrMake} would refuse, before work is begun that would be in vain. */
    static void requireMakeable(Workspaces workspaces, String name) {
        if (there(workspaces, name)) {
            return;
        }
        if (!near(name, workspaces.list()).isEmpty()) {
            throw unknown(workspaces, name);
        }
        String objection = WorkspaceName.objection(name);
        if (objection != null) {
            throw new UsageException(objection);
        }
    }

    static void require(Workspaces workspaces, String name) {
        if (!there(workspaces, name)) {
            throw unknown(workspaces, name);
        }
    }

    private static boolean there(Workspaces workspaces, String name) {
        return name.equals(Workspaces.DEFAULT) || workspaces.list().contains(name);
    }

    static UsageException unknown(Workspaces workspaces, String name) {
        List<String> near = near(name, workspaces.list());
        String offer =
                near.isEmpty() ? "" : near.stream().collect(Collectors.joining("' or '", " Did you mean '", "'?"));
        return new UsageException("There is no workspace '" + name + "'." + offer
                + " 'mingle workspaces list' names them, 'mingle workspaces new " + name + "' makes it.");
    }

    /** Returns at most three names that a slip of the fingers or another case may have turned into this one. */
    static List<String> near(String name, List<String> names) {
        String wanted = name.toLowerCase(java.util.Locale.ROOT);
        record Near(String name, int slips) {}
        return names.stream()
                .map(each -> new Near(each, slips(wanted, each.toLowerCase(java.util.Locale.ROOT))))
                .filter(each -> each.slips <= Math.max(1, wanted.length() / 4))
                .sorted(Comparator.comparing(Near::slips).thenComparing(Near::name))
                .limit(3)
                .map(Near::name)
                .toList();
    }

    /** Letters put in, left out, exchanged, or swapped with the next one. */
    private static int slips(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
