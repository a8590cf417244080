package org.mingle.api.contact;

/**
 * A company that someone watches.
 *
 * @param name as they typed it
 * @param role what it is to them
 */
public record Watched(String name, WatchRole role) {}
