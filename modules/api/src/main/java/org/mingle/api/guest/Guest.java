package org.mingle.api.guest;

/**
 * A synthetic person.
 *
 * @param id lower case, for example {@code shouter}
 * @param name display name
 * @param summary who they are and how they behave, one sentence
 */
public record Guest(String id, String name, String summary) {}
