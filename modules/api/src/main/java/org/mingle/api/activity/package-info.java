/** What people do at the party: posts, replies, messages, invitations and the rest, in the terms of ActivityStreams. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.activity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
