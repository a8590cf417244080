package org.mingle.api.own;

import java.time.LocalDate;
import org.mingle.api.contact.ContactId;

/**
 * The owner and somebody met, in person or on the telephone: something that no export tells.
 *
 * @param contact with whom
 * @param day calendar date
 * @param words what the person wrote about it, empty when nothing
 */
public record Meeting(ContactId contact, LocalDate day, String words) {}
