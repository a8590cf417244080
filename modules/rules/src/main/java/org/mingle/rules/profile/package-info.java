/** How an organisation, a policy and a person change rules without copying them. */
@NullMarked
package org.mingle.rules.profile;

import org.jspecify.annotations.NullMarked;
