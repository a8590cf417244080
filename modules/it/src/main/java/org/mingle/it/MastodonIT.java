package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.workspace.Workspace;

/** The archive of Mastodon, alone and beside those of LinkedIn and X. */
class MastodonIT extends GuestExport {
    @Override
    String file() {
        return "mastodon.zip";
    }

    @Override
    String format() {
        return "mastodon";
    }

    @Override
    void check(List<Activity> acts) {
        assertThat(acts).isNotEmpty().allMatch(act -> act.isPublic() == (act.kind() != Kind.MESSAGE));
    }

    @Test
    void threeNetworksOfOnePersonAreOneWorkspace() throws Exception {
        guests.write("host", folder);
        try (Workspace workspace = workspaces.temporary()) {
            assertThat(read("host/linkedin.zip", workspace).refused()).isNull();
            assertThat(read("host/x.zip", workspace).refused()).isNull();
            assertThat(read("host/mastodon.zip", workspace).refused()).isNull();

            assertThat(workspace.imports().owner(Network.MASTODON))
                    .isPresent()
                    .hasValueSatisfying(owner -> assertThat(owner.accounts())
                            .anyMatch(one -> one.handle().startsWith("hannahhost@")));
        }
    }
}
