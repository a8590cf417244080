package org.mingle.importer.addressbook;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mingle.api.importing.Source;

/** A file of vCards, of version 2.1, 3.0 or 4.0. */
final class VCardFile {
    private final Taker taker;
    private int unended;
    private int firstUnended;

    VCardFile(Taker taker) {
        this.taker = taker;
    }

    void read(Source.Entry entry) throws IOException {
        try (ByteLines lines = new ByteLines(Encodings.open(entry), CardSplitter.LONGEST)) {
            CardSplitter cards = new CardSplitter(lines);
            for (RawCard card = cards.next(); card != null; card = cards.next()) {
                card(card);
            }
        }
        if (unended > 0) {
            taker.note((unended == 1 ? "One card has no end" : unended + " cards have no end") + ", the first in line "
                    + firstUnended + "; what is there of " + (unended == 1 ? "it" : "them") + " was read.");
        }
    }

    private void card(RawCard card) throws IOException {
        if (!card.ended() && unended++ == 0) {
            firstUnended = card.line();
        }
        if (card.tooLong()) {
            taker.skipped(card.line(), "a name or an address of the card is longer than 65,000 characters");
            return;
        }
        Parsed parsed = parse(card, StandardCharsets.UTF_8);
        // Old phones write bytes of their own code page and do not say which.
        parsed = parsed.garbled ? parse(card, Encodings.WINDOWS) : parsed;
        String other = parsed.noPerson();
        if (!other.isEmpty()) {
            taker.leftOut(other);
        } else {
            taker.take(parsed.person, card.line());
        }
    }

    private static Parsed parse(RawCard card, Charset quoted) throws IOException {
        Parsed parsed = new Parsed();
        try (VObjectReader reader = new VObjectReader(new StringReader(card.text()), SyntaxRules.vcard())) {
            reader.setDefaultQuotedPrintableCharset(quoted);
            reader.parse(parsed);
        }
        return parsed;
    }

    /** Takes the properties of one card. */
    private static final class Parsed extends VObjectDataAdapter {
        private final Person person = new Person();
        private String kind = "";
        private boolean company;
        private boolean garbled;

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            String value = Objects.requireNonNullElse(property.getValue(), "");
            String name = property.getName().strip().toUpperCase(Locale.ROOT);
            garbled |= value.indexOf('\uFFFD') >= 0;
            switch (name) {
                case "N" -> name(VObjectPropertyValues.parseSemiStructured(value));
                case "FN" -> person.full(VObjectPropertyValues.unescape(value));
                case "NICKNAME" -> person.nickname(VObjectPropertyValues.unescape(value));
                case "ORG" ->
                    VObjectPropertyValues.parseSemiStructured(value).stream()
                            .limit(1)
                            .forEach(person::organisation);
                case "TITLE" -> person.title(VObjectPropertyValues.unescape(value));
                case "EMAIL" -> person.mail(VObjectPropertyValues.unescape(value), preferred(property));
                case "X-TWITTER" -> person.x(value);
                case "URL" -> person.page(VObjectPropertyValues.unescape(value));
                case "X-SOCIALPROFILE" -> profile(VObjectPropertyValues.unescape(value), property);
                case "KIND", "X-ADDRESSBOOKSERVER-KIND" -> kind = value.strip().toLowerCase(Locale.ROOT);
                case "X-ABSHOWAS" -> company = value.strip().equalsIgnoreCase("COMPANY");
                default -> {}
            }
        }

        private void name(List<String> parts) {
            if (parts.size() > 0) {
                person.family(parts.get(0));
            }
            if (parts.size() > 1) {
                person.given(parts.get(1));
            }
            if (parts.size() > 3) {
                person.prefix(parts.get(3));
            }
        }

        /** A page, or a handle with the network beside or before it. */
        private void profile(String value, VObjectProperty property) {
            List<String> types = property.getParameters().getMap().getOrDefault("TYPE", List.of());
            String type = String.join(",", types).toLowerCase(Locale.ROOT);
            String handle = value.strip().replaceFirst("^(?i)(x|twitter|x-apple):", "");
            boolean onX = type.contains("twitter") || type.equals("x") || value.matches("(?i)\\s*(x|twitter):.*");
            if (onX && handle.indexOf('/') < 0) {
                person.x(handle);
            } else {
                person.page(value);
            }
        }

        private static boolean preferred(VObjectProperty property) {
            return property.getParameters().getMap().entrySet().stream()
                    .anyMatch(one -> "PREF".equalsIgnoreCase(one.getKey())
                                    && one.getValue().contains("1")
                            || one.getValue().stream()
                                    .filter(Objects::nonNull)
                                    .anyMatch(type ->
                                            type.toLowerCase(Locale.ROOT).matches("(.*,)?pref(,.*)?")));
        }

        /** Returns what the card is of, when it is of no person; empty when it is of one. */
        String noPerson() {
            return switch (kind) {
                case "group" -> "group";
                case "org" -> "organisation";
                case "location", "device", "application" -> kind;
                default -> company && !person.named() ? "organisation" : "";
            };
        }
    }
}
