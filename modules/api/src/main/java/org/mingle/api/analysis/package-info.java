/** What is read out of the stored data without judging it: post analysis, ties, moves and measurements. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.analysis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
