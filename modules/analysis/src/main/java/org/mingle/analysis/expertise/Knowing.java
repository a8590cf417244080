package org.mingle.analysis.expertise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Profile;
import org.mingle.api.workspace.Archive;

/** Finds out what the owner knows about. */
public final class Knowing {
    private Knowing() {}

    /**
     * Returns it: the skills of all profiles, then what their own texts are about.
     *
     * @param people everybody who is known; their names are no topics
     * @param language of a text, ISO 639-1
     */
    public static Expertise of(
            Archive archive, List<Profile> profiles, List<Contact> people, Function<String, String> language) {
        List<Topic> topics = new ArrayList<>();
        for (Profile profile : profiles) {
            List<String> skills = profile.skills();
            (skills == null ? List.<String>of() : skills).forEach(skill -> topics.add(Topic.skill(skill)));
        }
        Set<String> names = new HashSet<>();
        people.forEach(one -> addWords(one.name(), names));
        profiles.forEach(one -> addWords(one.name() == null ? "" : one.name(), names));
        topics.addAll(new OwnTopics(names, language).of(archive));
        return new Expertise(topics);
    }

    private static void addWords(String name, Set<String> into) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            into.add(word);
            into.add(Terms.root(word));
        }
    }
}
