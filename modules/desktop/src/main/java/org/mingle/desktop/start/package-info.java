/** The first page of all: open one's own export, or meet a made-up guest. */
@NullMarked
package org.mingle.desktop.start;

import org.jspecify.annotations.NullMarked;
