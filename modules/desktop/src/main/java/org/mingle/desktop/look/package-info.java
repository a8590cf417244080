/** Colours, type, pictures and the few components that all pages share, so that they look like one. */
@NullMarked
package org.mingle.desktop.look;

import org.jspecify.annotations.NullMarked;
