/** The one door to the web: asks public servers for a feed or a profile, within limits, and writes what they send to a file. */
@NullMarked
package org.mingle.fetching;

import org.jspecify.annotations.NullMarked;
