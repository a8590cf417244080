package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.workspace.Workspace;

/** The repository on Bluesky, alone and beside the archives of LinkedIn and Mastodon. */
class BlueskyIT extends GuestExport {
    @Override
    String file() {
        return "bluesky.car";
    }

    @Override
    String format() {
        return "bluesky";
    }

    @Override
    void check(List<Activity> acts) {
        assertThat(acts).allMatch(Activity::isPublic).anyMatch(act -> act.kind() == Kind.FOLLOW);
    }

    @Test
    void everyNetworkOfOnePersonIsOneWorkspace() throws Exception {
        guests.write("host", folder);
        try (Workspace workspace = workspaces.temporary()) {
            assertThat(read("host/linkedin.zip", workspace).refused()).isNull();
            assertThat(read("host/mastodon.zip", workspace).refused()).isNull();
            assertThat(read("host/bluesky.car", workspace).refused()).isNull();

            assertThat(workspace.imports().owner(Network.BLUESKY))
                    .isPresent()
                    .hasValueSatisfying(owner -> assertThat(owner.accounts())
                            .anyMatch(one -> one.handle().startsWith("did:plc:")));
        }
    }
}
