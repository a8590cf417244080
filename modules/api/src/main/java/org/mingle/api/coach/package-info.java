/** The coach: runs the rule sets in force over a situation and returns ranked, explained advice. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.coach;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
