/** What a guest's life on the network leaves behind, before any file format: people, messages, posts and the profile. */
@NullMarked
package org.mingle.guests.life;

import org.jspecify.annotations.NullMarked;
