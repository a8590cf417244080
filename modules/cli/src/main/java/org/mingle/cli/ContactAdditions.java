package org.mingle.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.own.Additions;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.own.Tier;
import org.mingle.api.workspace.Workspace;

/** {@code mingle contacts tag|favourite|cadence|met}: what is added to one person or to many at once. */
final class ContactAdditions {
    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})(?:\\.\\.(\\d{1,4}))?");

    private final Workspace workspace;
    private final Additions additions;
    private final ContactList people;
    private final Invocation invocation;

    ContactAdditions(Workspace workspace, ContactList people, Invocation invocation) {
        this.workspace = workspace;
        this.additions = workspace.additions();
        this.people = people;
        this.invocation = invocation;
    }

    int run(String verb, List<String> words, ContactsCommand.Options options) {
        return switch (verb) {
            case "tag" -> tag(words, options);
            case "favourite" -> favourite(words, options);
            case "cadence" -> cadence(words, options);
            default -> met(words, options);
        };
    }

    private int tag(List<String> words, ContactsCommand.Options options) {
        String usage = "mingle contacts tag ID… TAG, or tag ID… --remove TAG";
        boolean on = options.remove == null;
        need(!on || !words.isEmpty(), usage);
        String tag = on ? words.get(words.size() - 1) : Objects.requireNonNull(options.remove);
        need(!tag.isBlank(), usage);
        Set<ContactId> who = who(on ? words.subList(0, words.size() - 1) : words, options.where, usage);
        return on ? done(who, "Tagged", all -> additions.tag(all, tag, true)) : untag(who, tag);
    }

    /** Whatever its case, as a question finds it. */
    private int untag(Set<ContactId> who, String tag) {
        ContactStore store = workspace.asOf(Today.SYSTEM.or(invocation.asOf())).contacts();
        Set<String> meant = who.stream()
                .flatMap(id -> store.find(id).stream())
                .flatMap(one -> one.tags().stream())
                .filter(tag::equalsIgnoreCase)
                .collect(Collectors.toSet());
        if (meant.isEmpty() && who.stream().anyMatch(id -> store.find(id).isPresent())) {
            invocation.err().println("Nobody of them has the tag '" + tag + "'.");
            return 0;
        }
        return done(
                who,
                "Tag removed",
                all -> meant.stream()
                        .mapToInt(each -> additions.tag(all, each, false))
                        .max()
                        .orElse(0));
    }

    private int favourite(List<String> words, ContactsCommand.Options options) {
        Set<ContactId> who = who(words, options.where, "mingle contacts favourite ID… [--off]");
        return done(
                who,
                options.off ? "No longer a favourite" : "Marked as a favourite",
                all -> additions.favourite(all, !options.off));
    }

    private int met(List<String> words, ContactsCommand.Options options) {
        Set<ContactId> who = who(words, options.where, "mingle contacts met ID… [--on DATE] [--words TEXT] [--off]");
        LocalDate today = Today.SYSTEM.or(invocation.asOf());
        LocalDate day = options.on == null ? today : options.on;
        if (day.isAfter(today)) {
            throw new UsageException("A meeting on " + day + " is still to come; write it down when you have met.");
        }
        if (!options.off) {
            return done(who, "You met on " + day, all -> additions.met(all, day, options.text.strip()));
        }
        int gone = additions.notMet(who, day);
        invocation.err().println(gone == 0 ? "No meeting with them on " + day + " is noted." : "Taken back.");
        return gone == 0 ? EntryPoint.UNUSABLE : 0;
    }

    private int cadence(List<String> words, ContactsCommand.Options options) {
        if (words.isEmpty() && options.where == null) {
            return show();
        }
        String usage = "mingle contacts cadence ID…|tag:TAG|tier:TIER DAYS[..MOST], or usual instead of days";
        need(!words.isEmpty(), usage);
        Cadence cadence = days(words.get(words.size() - 1), usage);
        List<String> about = words.subList(0, words.size() - 1);
        String first = about.isEmpty() ? "" : about.get(0);
        if (about.size() == 1 && first.startsWith("tag:")) {
            need(first.length() > 4, usage);
            additions.cadence(first.substring(4), cadence);
            invocation.err().println("Set for everybody with the tag.");
            return 0;
        }
        if (about.size() == 1 && first.startsWith("tier:")) {
            additions.cadence(tier(first.substring(5)), cadence);
            invocation.err().println("Set for the tier.");
            return 0;
        }
        return done(who(about, options.where, usage), "Set", all -> additions.cadence(all, cadence));
    }

    private static @Nullable Cadence days(String word, String usage) {
        if (word.equals("usual")) {
            return null;
        }
        Matcher days = DAYS.matcher(word);
        need(days.matches(), usage);
        int ideal = Integer.parseInt(days.group(1));
        int most = days.group(2) == null ? 2 * ideal : Integer.parseInt(days.group(2));
        if (ideal < 1 || most < ideal || most > 3650) {
            throw new UsageException("A cadence has 1 to 3650 days, and the most is not below the ideal.");
        }
        return new Cadence(ideal, most);
    }

    private static Tier tier(String name) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier.id().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("tier: takes closest, close, wider or others, not '" + name + "'."));
    }

    private int show() {
        OwnAdditions own = workspace.asOf(Today.SYSTEM.or(invocation.asOf())).own();
        Map<String, Cadence> all = new TreeMap<>();
        own.cadences().forEach((id, cadence) -> all.put(id.value(), cadence));
        own.tagCadences().forEach((tag, cadence) -> all.put("tag:" + tag, cadence));
        for (Tier tier : Tier.values()) {
            all.put("tier:" + tier.id(), own.tierCadences().getOrDefault(tier, tier.cadence()));
        }
        if (invocation.json()) {
            Json.print(
                    invocation.out(),
                    all.entrySet().stream()
                            .map(one -> Json.object(
                                    "about", one.getKey(),
                                    "idealDays", one.getValue().idealDays(),
                                    "maximumDays", one.getValue().maximumDays()))
                            .toList(),
                    false);
        } else {
            all.forEach((about, cadence) -> invocation
                    .out()
                    .println(about + "  every " + cadence.idealDays() + " days, at most " + cadence.maximumDays()));
        }
        return 0;
    }

    private Set<ContactId> who(List<String> ids, @Nullable String where, String usage) {
        need(where == null ? !ids.isEmpty() : ids.isEmpty(), usage);
        if (where != null) {
            return people.find(where).stream()
                    .map(person -> person.contact().id())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        need(ids.stream().noneMatch(String::isBlank), usage);
        return ids.stream().map(ContactId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void need(boolean right, String usage) {
        if (!right) {
            throw new UsageException("Call it like this: " + usage);
        }
    }

    private int done(Set<ContactId> who, String what, ToIntFunction<Set<ContactId>> work) {
        int there = work.applyAsInt(who);
        if (there == 0 && who.size() == 1) {
            invocation
                    .err()
                    .println("There is no contact " + who.iterator().next() + ". 'mingle contacts' lists their ids.");
            return EntryPoint.UNUSABLE;
        }
        String people = who.size() == 1 ? "" : ": " + Wording.count(there, "person", "people");
        String missing =
                there == who.size() ? "" : " " + Wording.count(who.size() - there, "id is", "ids are") + " nobody's.";
        invocation.err().println(what + people + "." + missing);
        return there == who.size() ? 0 : EntryPoint.UNUSABLE;
    }
}
