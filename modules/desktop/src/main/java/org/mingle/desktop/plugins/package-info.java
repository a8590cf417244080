/** The page of the plug-ins: what runs, why the others do not, and switching, installing and removing them. */
@NullMarked
package org.mingle.desktop.plugins;

import org.jspecify.annotations.NullMarked;
