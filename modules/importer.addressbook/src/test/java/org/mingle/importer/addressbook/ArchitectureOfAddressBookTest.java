package org.mingle.importer.addressbook;

import org.mingle.testing.ArchitectureTest;
import org.mingle.testing.Exempt;
import org.mingle.testing.Law;

@Exempt(
        law = Law.NO_BUNDLE_CONTEXT,
        type = "AddressBookImporter",
        reason = "the home folder is a property of the framework")
class ArchitectureOfAddressBookTest extends ArchitectureTest {}
