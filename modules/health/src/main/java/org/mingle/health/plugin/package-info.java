/** The files of plug-ins: what is in them, who signed them, and how starts with them went; the launcher uses it too. */
@NullMarked
package org.mingle.health.plugin;

import org.jspecify.annotations.NullMarked;
