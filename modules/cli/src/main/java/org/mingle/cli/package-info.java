/** The command line: finds the command that a person asks for among the services and runs it. */
@NullMarked
package org.mingle.cli;

import org.jspecify.annotations.NullMarked;
