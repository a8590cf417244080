/** Finds the home folder, starts the framework with the distribution's bundles and hands the command line to one of them. */
@NullMarked
package org.mingle.launcher;

import org.jspecify.annotations.NullMarked;
