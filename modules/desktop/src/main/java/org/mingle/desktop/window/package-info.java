/** The frame around the pages: entries at the left, banner, menus, progress and questions. */
@NullMarked
package org.mingle.desktop.window;

import org.jspecify.annotations.NullMarked;
