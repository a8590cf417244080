@NullMarked
package org.mingle.it.plugin;

import org.jspecify.annotations.NullMarked;
