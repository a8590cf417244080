/** The drawn people at the party: poses, faces and clothes. */
@NullMarked
package org.mingle.desktop.people;

import org.jspecify.annotations.NullMarked;
