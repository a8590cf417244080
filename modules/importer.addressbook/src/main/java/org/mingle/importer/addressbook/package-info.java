/** Reads address books: vCard files and the tables of Google, Outlook and Thunderbird. */
@NullMarked
package org.mingle.importer.addressbook;

import org.jspecify.annotations.NullMarked;
