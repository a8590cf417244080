package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.mingle.api.command.Command;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeShelves;

class VerifyCommandTest extends CommandContractTest {
    private final FakeShelves shelves = new FakeShelves(new ArrayList<>());

    @Override
    protected Command command() {
        return new VerifyCommand(shelves);
    }

    @Test
    void saysWhetherItIsWhole() {
        assertThat(run()).isZero();
        assertThat(out()).isEqualTo("It is whole.\n");
        shelves.faults.add("There are accounts of which the person is missing: 3.");
        assertThat(run("stick/mine.db")).isEqualTo(1);
        assertThat(out()).endsWith("There are accounts of which the person is missing: 3.\n");
        assertThat(shelves.log).containsExactly("verify null", "verify stick/mine.db");
        assertThat(runJson()).isEqualTo(1);
        assertThat(out()).contains("\"whole\" : false");
    }
}
