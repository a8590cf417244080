package org.mingle.api.contact;

import java.time.LocalDate;

/**
 * The list of connections as one export had it.
 *
 * @param key the store's own key
 * @param network whose connections
 * @param date when the export was made
 * @param people how many it names
 * @param hidden how many rows it has that name nobody, for people who closed or hid their profile
 */
public record Snapshot(String key, Network network, LocalDate date, int people, int hidden) {}
