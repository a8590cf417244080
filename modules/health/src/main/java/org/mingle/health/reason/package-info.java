/** Why a bundle or a part of one does not run, in plain words; knows the framework only, so that the launcher can use it too. */
@NullMarked
package org.mingle.health.reason;

import org.jspecify.annotations.NullMarked;
