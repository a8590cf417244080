package org.mingle.importer.blog;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfBlogTest extends ArchitectureTest {}
