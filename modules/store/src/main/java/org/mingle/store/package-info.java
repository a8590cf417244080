/** Contact storage in a relational database: one schema, one transaction an import, everything keyed by workspace. */
@NullMarked
package org.mingle.store;

import org.jspecify.annotations.NullMarked;
