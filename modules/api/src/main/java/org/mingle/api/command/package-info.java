/** What the command line runs: every command is a service, and any bundle can add one. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.command;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
