package org.mingle.importer.mastodon;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfMastodonTest extends ArchitectureTest {}
