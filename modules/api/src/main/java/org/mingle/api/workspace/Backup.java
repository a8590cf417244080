package org.mingle.api.workspace;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of the whole database in one file.
 *
 * @param file where
 * @param at when it was made
 * @param bytes its size
 */
public record Backup(Path file, Instant at, long bytes) {}
