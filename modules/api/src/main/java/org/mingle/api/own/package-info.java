/** What the person adds to their contacts themselves: favourites, cadences, meetings, saved lists. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.own;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
