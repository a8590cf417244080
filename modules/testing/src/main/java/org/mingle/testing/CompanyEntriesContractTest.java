package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.contact.WatchList;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.contact.Watched;
import org.mingle.api.workspace.CompanyEntries;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;

/** What every store keeps of the companies that are watched. */
public abstract class CompanyEntriesContractTest {
    /** Returns workspaces that survive {@link #restart()}. */
    protected abstract Workspaces workspaces();

    /** Makes {@link #workspaces()} another one on the same data, as a new process would. */
    protected abstract void restart();

    @Test
    void isEmptyAtFirst() {
        try (Workspace workspace = workspaces().open("fresh")) {
            assertThat(workspace.companies().list()).isEqualTo(WatchList.EMPTY);
        }
    }

    @Test
    void survivesARestart() {
        try (Workspace workspace = workspaces().open("kept")) {
            assertThat(workspace.companies().watch("Nordlicht GmbH", WatchRole.CLIENT))
                    .isTrue();
            assertThat(workspace.companies().watch("Birch", WatchRole.PARTNER)).isTrue();
            assertThat(workspace.companies().alias("NLE", "Nordlicht")).isTrue();
        }
        restart();
        try (Workspace workspace = workspaces().open("kept");
                Workspace other = workspaces().open("other")) {
            WatchList list = workspace.companies().list();
            assertThat(list.companies())
                    .containsExactly(
                            new Watched("Birch", WatchRole.PARTNER), new Watched("Nordlicht GmbH", WatchRole.CLIENT));
            assertThat(list.aliases()).isEqualTo(Map.of("NLE", "Nordlicht"));
            assertThat(list.find("nle")).contains(new Watched("Nordlicht GmbH", WatchRole.CLIENT));
            assertThat(other.companies().list()).isEqualTo(WatchList.EMPTY);
        }
    }

    @Test
    void aCompanyIsWatchedOnceWhateverItsSpelling() {
        try (Workspace workspace = workspaces().temporary()) {
            CompanyEntries entries = workspace.companies();
            entries.watch("Nordlicht", WatchRole.CLIENT);
            entries.watch("NORDLICHT Ltd. | We're hiring", WatchRole.PROSPECT);
            assertThat(entries.list().companies())
                    .containsExactly(new Watched("NORDLICHT Ltd. | We're hiring", WatchRole.PROSPECT));
            assertThat(entries.unwatch("nordlicht")).isTrue();
            assertThat(entries.unwatch("nordlicht")).isFalse();
            assertThat(entries.watch("—", WatchRole.CLIENT)).isFalse();
            assertThat(entries.list()).isEqualTo(WatchList.EMPTY);
        }
    }

    @Test
    void anAliasIsTakenBackUnderAnySpelling() {
        try (Workspace workspace = workspaces().temporary()) {
            CompanyEntries entries = workspace.companies();
            assertThat(entries.alias("NLE", "Birch")).isTrue();
            assertThat(entries.alias("nle", "Nordlicht")).isTrue();
            assertThat(entries.list().aliases()).isEqualTo(Map.of("nle", "Nordlicht"));
            assertThat(entries.alias("NLE", "Nordlicht GmbH"))
                    .as("known already")
                    .isFalse();
            assertThat(entries.alias("NLE", " ")).isFalse();
            assertThat(entries.unalias("N.L.E.")).isTrue();
            assertThat(entries.unalias("NLE")).isFalse();
        }
    }

    @Test
    void everyChangeGivesAnotherVersion() {
        try (Workspace workspace = workspaces().temporary()) {
            CompanyEntries entries = workspace.companies();
            long before = workspace.version();
            entries.watch("Nordlicht", WatchRole.CLIENT);
            long watched = workspace.version();
            entries.alias("NLE", "Nordlicht");
            assertThat(watched).isNotEqualTo(before);
            assertThat(workspace.version()).isNotEqualTo(watched);
            long aliased = workspace.version();
            entries.unwatch("Somebody else");
            assertThat(workspace.version()).as("nothing changed").isEqualTo(aliased);
        }
    }
}
