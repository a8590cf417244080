package org.mingle.api.importing;

import java.io.IOException;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An importer of tables that can be told which column holds what.
 *
 * <p>Implement this beside {@link Importer}, and register it as that; a table that is told is then recognised.
 */
@ConsumerType
public interface TableImporter extends Importer {
    /**
     * Looks at what holds a single table.
     *
     * @return empty when it is no table
     * @throws IOException when it cannot be read
     */
    Optional<PeopleTable> table(Source source) throws IOException;
}
