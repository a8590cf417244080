package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.FileReport;
import org.mingle.api.workspace.Workspace;

/** The archive of X, alone and beside that of LinkedIn. */
class XIT extends GuestExport {
    @Override
    String file() {
        return "x.zip";
    }

    @Override
    String format() {
        return "x";
    }

    @Override
    void check(FileReport file) {
        super.check(file);
        assertThat(file.notes()).noneMatch(note -> note.contains("counts"));
    }

    @Test
    void bothNetworksOfOnePersonAreOneWorkspace() throws Exception {
        guests.write("host", folder);
        try (Workspace workspace = workspaces.temporary()) {
            assertThat(read("host/linkedin.zip", workspace).refused()).isNull();
            assertThat(read("host/x.zip", workspace).refused()).isNull();

            assertThat(workspace.imports().owner(Network.X))
                    .isPresent()
                    .hasValueSatisfying(owner -> assertThat(owner.accounts())
                            .anyMatch(one -> one.handle().equals("hannahhost")));
            assertThat(workspace.identities().proposals(200))
                    .as("people on both networks are offered for joining")
                    .hasSizeGreaterThan(5)
                    .anyMatch(one -> one.oneName().equals(one.otherName()));
        }
    }
}
