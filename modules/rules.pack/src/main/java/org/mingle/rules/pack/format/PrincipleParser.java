package org.mingle.rules.pack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.Measure;
import org.mingle.api.rules.Principle;
import org.mingle.rules.pack.expression.Similar;
import org.mingle.rules.pack.format.PackDraft.GuestDraft;
import org.mingle.rules.pack.source.Item;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Section;
import org.mingle.rules.pack.vocabulary.Vocabulary;

/** Reads principles with their measures, and guests. */
final class PrincipleParser {
    private final Vocabulary vocabulary;

    PrincipleParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Principle> principles(Item list) {
        List<Principle> principles = new ArrayList<>();
        for (Item item : list.items()) {
            item.section("a principle").flatMap(this::principle).ifPresent(principle -> {
                if (principles.stream().anyMatch(known -> known.id().equals(principle.id()))) {
                    item.mistake("the principle '" + principle.id() + "' is declared twice");
                }
                principles.add(principle);
            });
        }
        return principles;
    }

    private Optional<Principle> principle(Section section) {
        section.only(List.of("id", "title", "creed", "measures", "nothingWhen"));
        Optional<String> id = Names.required(section, "id", Names.WORD, "a lower-case word, such as active");
        String title = section.text("title")
                .map(Located::value)
                .orElse(id.map(Names::title).orElse(""));
        String creed = section.text("creed").map(Located::value).orElse("");
        List<Measure> measures = new ArrayList<>();
        section.required("measures")
                .map(Item::items)
                .orElse(List.of())
                .forEach(
                        item -> item.section("a measure").flatMap(this::measure).ifPresent(measures::add));
        Optional<String> nothingWhen = section.item("nothingWhen").flatMap(this::metric);
        return id.map(name -> new Principle(name, title, creed, measures, nothingWhen.orElse(null)));
    }

    private Optional<String> metric(Item item) {
        Optional<Located> name = item.text();
        if (name.isPresent() && !vocabulary.metrics().contains(name.get().value())) {
            String written = name.get().value();
            item.mistake("unknown metric '" + written + "'" + Similar.hint(written, vocabulary.metrics()));
            return Optional.empty();
        }
        return name.map(Located::value);
    }

    private Optional<Measure> measure(Section section) {
        section.only(List.of("metric", "of", "band", "zero"));
        Optional<String> metric = section.required("metric").flatMap(this::metric);
        Optional<Item> of = section.required("of");
        OptionalDouble points = of.map(Item::number).orElse(OptionalDouble.empty());
        if (points.isPresent() && points.getAsDouble() <= 0) {
            of.ifPresent(item -> item.mistake("'of' must be above 0"));
            points = OptionalDouble.empty();
        }
        Optional<Ends> band = section.required("band").flatMap(Ends::read);
        Optional<Ends> zero = section.item("zero").isEmpty()
                ? Optional.of(new Ends(null, null))
                : section.item("zero").flatMap(Ends::read);
        if (metric.isEmpty() || points.isEmpty() || band.isEmpty() || zero.isEmpty()) {
            return Optional.empty();
        }
        if (!band.get().inside(zero.get())) {
            section.mistakeAtKey("zero", "'zero' must lie outside of 'band' on either side");
        }
        return Optional.of(new Measure(
                metric.get(),
                points.getAsDouble(),
                band.get().low(),
                band.get().high(),
                zero.get().low(),
                zero.get().high()));
    }

    List<GuestDraft> guests(Item list) {
        List<GuestDraft> guests = new ArrayList<>();
        for (Item item : list.items()) {
            item.section("a guest").flatMap(PrincipleParser::guest).ifPresent(guest -> {
                if (guests.stream().anyMatch(known -> known.id().equals(guest.id()))) {
                    item.mistake("the guest '" + guest.id() + "' is declared twice");
                }
                guests.add(guest);
            });
        }
        return guests;
    }

    private static Optional<GuestDraft> guest(Section section) {
        section.only(List.of("id", "title", "portrait", "membership"));
        Optional<String> id = Names.required(section, "id", Names.WORD, "a lower-case word, such as shouter");
        Optional<Located> membership = section.requiredText("membership");
        String title = section.text("title")
                .map(Located::value)
                .orElse(id.map(Names::title).orElse(""));
        String portrait = section.text("portrait").map(Located::value).orElse("");
        return id.isPresent() && membership.isPresent()
                ? Optional.of(new GuestDraft(id.get(), title, portrait, membership.get()))
                : Optional.empty();
    }

    /** The two ends of a band; either may be open. */
    private record Ends(@Nullable Double low, @Nullable Double high) {
        static Optional<Ends> read(Item item) {
            List<Item> ends = item.items();
            if (!item.isList() || ends.size() != 2) {
                if (item.isList()) {
                    item.mistake(
                            "'" + item.name() + "' must be two numbers, such as [0.5, 1.0]; null leaves an end open");
                }
                return Optional.empty();
            }
            OptionalDouble low = end(ends.get(0));
            OptionalDouble high = end(ends.get(1));
            if (low.isEmpty() && !ends.get(0).isNull()
                    || high.isEmpty() && !ends.get(1).isNull()) {
                return Optional.empty();
            }
            if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
                item.mistake("'" + item.name() + "' must begin with its lower end");
                return Optional.empty();
            }
            return Optional.of(
                    new Ends(low.isPresent() ? low.getAsDouble() : null, high.isPresent() ? high.getAsDouble() : null));
        }

        private static OptionalDouble end(Item item) {
            return item.isNull() ? OptionalDouble.empty() : item.number();
        }

        boolean inside(Ends zero) {
            return (low == null || zero.low == null || zero.low <= low)
                    && (high == null || zero.high == null || zero.high >= high);
        }
    }
}
