package org.mingle.importer.addressbook;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfAddressBookTest extends ArchitectureTest {}
