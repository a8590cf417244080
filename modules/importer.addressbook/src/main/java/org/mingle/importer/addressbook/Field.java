package org.mingle.importer.addressbook;

/** What a column of an address book holds. */
enum Field {
    FULL,
    GIVEN,
    FAMILY,
    NICKNAME,
    MAIL,
    ORGANISATION,
    TITLE,
    PAGE,
    OTHER
}
