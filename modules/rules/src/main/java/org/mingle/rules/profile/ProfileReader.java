package org.mingle.rules.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.Problem;

/** Makes a profile of the properties of a configuration. */
final class ProfileReader {
    private static final Pattern WISH =
            Pattern.compile("([^/\\s]+/\\S+?)\\.(on|severity|params\\.[A-Za-z][A-Za-z0-9_]*)");
    private static final Pattern OF_THE_SYSTEM = Pattern.compile("(service|component|felix|osgi)\\..*|\\..*");
    private static final String FILE = "felix.fileinstall.filename";
    private static final String PID = "service.pid";

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private Layer layer = Layer.PERSONAL;
    private @Nullable Set<String> ruleSets;

    private ProfileReader(String name) {
        this.name = name;
    }

    static Profile read(Map<String, ?> properties) {
        ProfileReader reader = new ProfileReader(nameOf(properties));
        new TreeMap<>(properties).forEach(reader::line);
        return new Profile(reader.name, reader.layer, reader.ruleSets, reader.wishes, reader.problems);
    }

    private static String nameOf(Map<String, ?> properties) {
        Object file = properties.get(FILE);
        if (file != null) {
            String path = file.toString();
            return path.substring(path.lastIndexOf('/') + 1).replace("%7E", "~");
        }
        Object pid = properties.get(PID);
        return pid == null ? "profile" : pid.toString();
    }

    private void line(String key, Object value) {
        if (key.equals("layer")) {
            layer(value.toString().strip());
        } else if (key.equals("ruleSets")) {
            ruleSets = new LinkedHashSet<>(Values.texts(value));
        } else if (!OF_THE_SYSTEM.matcher(key).matches()) {
            wish(key, value);
        }
    }

    private void layer(String spelling) {
        Layer.of(spelling)
                .ifPresentOrElse(
                        found -> layer = found,
                        () -> problem("layer is \"" + spelling
                                + "\", expected organisation, policy or personal; taken as personal"));
    }

    private void wish(String key, Object value) {
        Matcher matcher = WISH.matcher(key);
        if (matcher.matches()) {
            wishes.add(new Wish(matcher.group(1), matcher.group(2), value));
        } else {
            problem("nobody knows \"" + key + "\"; expected layer, ruleSets, or a rule's full name followed by .on, "
                    + ".severity or .params.NAME");
        }
    }

    private void problem(String message) {
        problems.add(new Problem(name, 0, 0, message));
    }
}
