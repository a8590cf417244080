package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.mingle.api.command.Command;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeShelves;

class BackupCommandTest extends CommandContractTest {
    private final FakeShelves shelves = new FakeShelves(new ArrayList<>());

    @Override
    protected Command command() {
        return new BackupCommand(shelves);
    }

    @Test
    void saysWhereItIs() {
        assertThat(run()).isZero();
        assertThat(run("stick/mine.db")).isZero();
        assertThat(shelves.log).containsExactly("backup null", "backup stick/mine.db");
        assertThat(out()).startsWith("data/backups/made.db  12 kB\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void saysWhyThereIsNone() {
        shelves.refusal = "The database is on a server: back it up there.";
        assertThat(run()).isEqualTo(3);
        assertThat(err()).isEqualTo("The database is on a server: back it up there.\n");
    }
}
