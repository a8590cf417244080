package org.mingle.api.analysis;

/**
 * A company that the person may want to watch; the role is for them to choose.
 *
 * @param name as typed
 * @param followed whether they follow it on a network
 * @param contacts how many connections work there
 */
public record Candidate(String name, boolean followed, int contacts) {}
