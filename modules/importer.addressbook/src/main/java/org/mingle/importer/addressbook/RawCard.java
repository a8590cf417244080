package org.mingle.importer.addressbook;

/**
 * One card as text: without folds, pictures and the cards within it.
 *
 * @param text from BEGIN to END
 * @param line where it begins, 1-based
 * @param ended whether its END was there
 * @param tooLong whether not all of it was kept
 */
record RawCard(String text, int line, boolean ended, boolean tooLong) {}
