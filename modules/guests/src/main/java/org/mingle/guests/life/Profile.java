package org.mingle.guests.life;

import java.util.List;

/** What the guest says about themselves; dates are written as the profile shows them, {@code Jan 2019} or {@code 2019}. */
public record Profile(
        String headline,
        String summary,
        String industry,
        String place,
        String website,
        List<Position> positions,
        List<School> schools,
        List<String> skills,
        List<Certificate> certificates,
        List<String> languages) {
    public Profile {
        positions = List.copyOf(positions);
        schools = List.copyOf(schools);
        skills = List.copyOf(skills);
        certificates = List.copyOf(certificates);
        languages = List.copyOf(languages);
    }

    /** A job; no end while it is held. */
    public record Position(String company, String title, String description, String place, String from, String to) {}

    /** A school and what was learnt there. */
    public record School(String name, String from, String to, String degree) {}

    /** A certificate; the end is empty when it does not lapse. */
    public record Certificate(String name, String authority, String from, String to, String number) {}
}
