package org.mingle.guests;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfGuestsTest extends ArchitectureTest {}
