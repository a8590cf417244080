package org.mingle.importer.bluesky;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfBlueskyTest extends ArchitectureTest {}
