package org.mingle.guests.linkedin;

import java.util.Map;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Profile;

/** The files about the guest: profile, positions, schools, skills, certificates, languages, addresses. */
final class ProfileFiles {
    private ProfileFiles() {}

    static void add(Life life, Map<String, String> files) {
        Profile profile = life.profile;
        files.put("Profile.csv", profile(life));
        files.put(
                "Profile Summary.csv",
                Csv.plain("Profile Summary").row(profile.summary()).text());
        files.put("Positions.csv", positions(profile));
        files.put("Education.csv", education(profile));
        Csv skills = Csv.plain("Name");
        profile.skills().forEach(skills::row);
        files.put("Skills.csv", skills.text());
        Csv languages = Csv.plain("Name", "Proficiency");
        profile.languages().forEach(l -> languages.row(l, "Native or bilingual proficiency"));
        files.put("Languages.csv", languages.text());
        files.put("Certifications.csv", certifications(profile));
        String address = life.owner.email();
        files.put(
                "Email Addresses.csv",
                Csv.plain("Email Address", "Confirmed", "Primary", "Updated On")
                        .row(address, "Yes", "Yes", "Not Available")
                        .text());
        files.put("PhoneNumbers.csv", "Extension,Number,Type\n");
    }

    private static String profile(Life life) {
        Profile p = life.profile;
        return Csv.plain(
                        "First Name",
                        "Last Name",
                        "Maiden Name",
                        "Address",
                        "Birth Date",
                        "Headline",
                        "Summary",
                        "Industry",
                        "Zip Code",
                        "Geo Location",
                        "Twitter Handles",
                        "Websites",
                        "Instant Messengers")
                .row(
                        life.owner.first(),
                        life.owner.last(),
                        "",
                        "",
                        "",
                        p.headline(),
                        p.summary(),
                        p.industry(),
                        "",
                        p.place(),
                        "[" + life.owner.handle() + "]",
                        p.website().isEmpty() ? "" : "[COMPANY:" + p.website() + "]",
                        "")
                .text();
    }

    private static String positions(Profile profile) {
        Csv csv = Csv.plain("Company Name", "Title", "Description", "Location", "Started On", "Finished On");
        profile.positions().forEach(p -> csv.row(p.company(), p.title(), p.description(), p.place(), p.from(), p.to()));
        return csv.text();
    }

    private static String education(Profile profile) {
        Csv csv = Csv.plain("School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities");
        profile.schools().forEach(s -> csv.row(s.name(), s.from(), s.to(), "", s.degree(), ""));
        return csv.text();
    }

    private static String certifications(Profile profile) {
        Csv csv = Csv.plain("Name", "Url", "Authority", "Started On", "Finished On", "License Number");
        profile.certificates().forEach(c -> csv.row(c.name(), "", c.authority(), c.from(), c.to(), c.number()));
        return csv.text();
    }
}
