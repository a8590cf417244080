/** What the window shows at the moment, and the long work behind it, without a single component. */
@NullMarked
package org.mingle.desktop.session;

import org.jspecify.annotations.NullMarked;
