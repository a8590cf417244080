package org.mingle.api.rules;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Reads a pack file that is not in force, to test it before it is dropped in. */
@ProviderType
public interface PackReader {
    /**
     * Reads and checks a pack.
     *
     * @return the set, which may be {@link RuleSet#refused} and then lists its problems
     * @throws IOException when the file cannot be read; the message is a sentence for people
     */
    RuleSet read(Path file) throws IOException;
}
