package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;

/** What is different where the database is on a server, and what is not. */
class SharedTest {
    @TempDir
    Path home;

    @AfterEach
    void drop() {
        Databank.POSTGRES.drop(home);
    }

    @Test
    void theServersOwnBackupsAreMeant() {
        JdbcBackups backups = new JdbcBackups(Databank.POSTGRES.in(home));
        assertThat(backups.list()).isEmpty();
        assertThatThrownBy(() -> backups.make(null))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The database is on a server: back it up and restore it there");
        assertThatThrownBy(() -> backups.restore(home)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> backups.verify(null)).isInstanceOf(StoreException.class);
    }

    @Test
    void workspacesAreMadeRenamedAndDeletedAndOthersStay() {
        JdbcWorkspaces workspaces = new JdbcWorkspaces(Databank.POSTGRES.in(home));
        JdbcRegister register = new JdbcRegister(Databank.POSTGRES.in(home));
        assertThat(register.create("anna")).isTrue();
        assertThat(register.create("anna")).isFalse();
        assertThat(register.create("ben")).isTrue();
        try (Workspace anna = workspaces.open("anna");
                Workspace ben = workspaces.open("ben")) {
            Filled.take(anna, Filled.FIRST, 0, 3, "Hello");
            Filled.take(ben, Filled.FIRST, 0, 3, "Hello");
        }
        assertThat(register.rename("anna", "ben")).isFalse();
        assertThat(register.rename("anna", "bertha")).isTrue();
        assertThat(register.delete("bertha")).isTrue();
        assertThat(workspaces.list()).containsExactly("ben");
        try (Workspace ben = workspaces.open("ben")) {
            assertThat(Filled.find(ben, 2).connected()).isTrue();
        }
    }
}
