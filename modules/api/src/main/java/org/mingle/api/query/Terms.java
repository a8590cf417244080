package org.mingle.api.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingle.api.analysis.Stage;
import org.mingle.api.contact.Folding;

/** What each term of the language asks. */
final class Terms {
    private static final Set<String> KEYS =
            Set.of("tag", "company", "title", "name", "note", "network", "stage", "silent", "connected");
    private static final Set<String> FAVOURITE = Set.of("favourite", "favorite", "favourites", "favorites");
    private static final Set<String> OVERDUE = Set.of("overdue");
    private static final Pattern KEY = Pattern.compile("[A-Za-z]+");

    private Terms() {}

    /** A word with a colon that looks like a key is taken for one, so that a misspelt key is not searched for in vain. */
    static boolean known(String key) {
        return KEY.matcher(key).matches() && !key.toLowerCase(Locale.ROOT).startsWith("http");
    }

    static boolean flag(Token token) {
        String word = token.value().toLowerCase(Locale.ROOT);
        return token.key().isEmpty() && !token.quoted() && (FAVOURITE.contains(word) || OVERDUE.contains(word));
    }

    static Predicate<Person> of(Token token) {
        if (flag(token)) {
            return FAVOURITE.contains(token.value().toLowerCase(Locale.ROOT))
                    ? Person::favourite
                    : person -> person.tie() != null && person.tie().daysOverdue() > 0;
        }
        if (token.key().isEmpty()) {
            String word = Folding.of(token.value());
            return person -> person.folded().contains(word);
        }
        if (!KEYS.contains(token.key())) {
            throw new QueryException("'" + token.key() + ":' is not known. Known are "
                    + KEYS.stream().sorted().map(key -> key + ":").collect(Collectors.joining(", "))
                    + ", favourite and overdue; put a word with a colon in quotes.");
        }
        if (token.value().isBlank()) {
            throw new QueryException(
                    token.key() + ": wants something behind it, for example " + example(token.key()) + ".");
        }
        return switch (token.key()) {
            case "stage" -> stage(token);
            case "silent" -> Silence.parse(token.value());
            case "connected" -> Span.parse(token.value());
            case "tag" -> exactly(token, person -> person.contact().tags().stream());
            case "network" ->
                exactly(
                        token,
                        person -> person.contact().accounts().stream()
                                .map(one -> one.network().id()));
            case "company" ->
                within(token, person -> person.contact().affiliation().organisation());
            case "title" ->
                within(token, person -> person.contact().affiliation().title());
            case "note" -> within(token, person -> person.contact().note());
            default -> within(token, person -> person.contact().name());
        };
    }

    private static String example(String key) {
        return switch (key) {
            case "stage" -> "stage:trust";
            case "silent" -> "silent:>90d";
            case "connected" -> "connected:2024..";
            case "tag" -> "tag:client";
            case "network" -> "network:linkedin";
            case "company" -> "company:northgate";
            case "title" -> "title:engineer";
            case "note" -> "note:tea";
            default -> "name:ada";
        };
    }

    private static List<String> choices(Token token) {
        return Arrays.stream(
                        token.quoted()
                                ? new String[] {token.value()}
                                : token.value().split(","))
                .map(Folding::of)
                .filter(one -> !one.isBlank())
                .toList();
    }

    private static Predicate<Person> exactly(Token token, Function<Person, Stream<String>> all) {
        List<String> wanted = choices(token);
        return person -> all.apply(person).anyMatch(one -> wanted.contains(Folding.of(one)));
    }

    private static Predicate<Person> within(
            Token token, Function<Person, @org.jspecify.annotations.Nullable String> some) {
        List<String> wanted = choices(token);
        return person -> {
            String text = some.apply(person);
            return text != null && wanted.stream().anyMatch(Folding.of(text)::contains);
        };
    }

    private static Predicate<Person> stage(Token token) {
        List<Stage> stages = choices(token).stream().map(Terms::stage).toList();
        return person -> stages.contains(person.stage());
    }

    private static Stage stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> new QueryException("stage: takes stranger, know, like or trust, not '" + name + "'."));
    }
}
