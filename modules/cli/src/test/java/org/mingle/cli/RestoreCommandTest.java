package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.workspace.Backup;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeShelves;

class RestoreCommandTest extends CommandContractTest {
    private final FakeShelves shelves = new FakeShelves(new ArrayList<>());

    @Override
    protected Command command() {
        return new RestoreCommand(shelves);
    }

    @Test
    void listsThem() {
        assertThat(run()).isZero();
        shelves.backups.add(
                new Backup(Path.of("/home/data/backups/mingle-2026-11-01.db"), FakeShelves.SINCE, 1_500_000));
        assertThat(run()).isZero();
        assertThat(out()).isEqualTo("""
                There is no backup yet. 'mingle backup' makes one.
                mingle-2026-11-01.db                 2026-03-10T08:09:10Z  1.5 MB
                """);
        runJson();
        assertThat(out()).contains("\"bytes\" : 1500000");
    }

    @Test
    void restoresOnlyWhenItIsMeantAndSaysWhereTheRestIs() {
        shelves.backups.add(
                new Backup(Path.of("/home/data/backups/mingle-2026-11-01.db"), FakeShelves.SINCE, 1_500_000));
        assertThatThrownBy(() -> run("mingle-2026-11-01.db"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--yes");
        assertThat(shelves.log).isEmpty();

        assertThat(run("mingle-2026-11-01.db", "--yes")).isZero();
        assertThat(run("stick/mine.db", "--yes")).isZero();

        assertThat(shelves.log)
                .containsExactly("restore /home/data/backups/mingle-2026-11-01.db", "restore stick/mine.db");
        assertThat(err()).contains("data/backups/made.db");
    }

    @Test
    void saysWhyNot() {
        shelves.refusal = "Nothing was restored. It is no database of Mingle's.";
        assertThat(run("letter.txt", "--yes")).isEqualTo(3);
        assertThat(err()).isEqualTo("Nothing was restored. It is no database of Mingle's.\n");
    }
}
