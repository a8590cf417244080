package org.mingle.api.coach;

import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Network;

/**
 * A text before it is posted.
 *
 * @param text as typed
 * @param network where it will be posted
 * @param language ISO 639-1 code, null when it should be found out
 */
public record Draft(String text, Network network, @Nullable String language) {}
