/** The workbench: comes up in desktop mode, opens the window, and is the only host of views. */
@NullMarked
package org.mingle.desktop;

import org.jspecify.annotations.NullMarked;
