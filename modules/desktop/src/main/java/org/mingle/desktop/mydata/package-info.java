/** The page that says what is kept about whom, and hands it out or erases it. */
@NullMarked
package org.mingle.desktop.mydata;

import org.jspecify.annotations.NullMarked;
