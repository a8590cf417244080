/** Reads saved feeds and pages of questions that somebody asked everybody, and feeds of what the owner answered. */
@NullMarked
package org.mingle.importer.questions;

import org.jspecify.annotations.NullMarked;
