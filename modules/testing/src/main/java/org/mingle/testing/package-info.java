/** What extension writers prove their work with: contract tests to inherit, fakes to feed them, and the architecture rules. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.testing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
