package org.mingle.importer.questions;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfQuestionsTest extends ArchitectureTest {}
