package org.mingle.guests.vcard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingle.guests.life.Connection;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Person;
import org.mingle.guests.persona.Cast;
import org.mingle.guests.text.Draw;
import org.mingle.guests.text.TextBank;

/** Cards of version 3.0 as an Apple device exports them: the guest, people of LinkedIn and X, and a few who are on neither. */
public final class AddressBook {
    private static final int KNOWN = 18;
    private static final int FRIENDS = 6;
    private static final int OTHERS = 4;
    private static final int LINE = 75;

    private final StringBuilder out = new StringBuilder();
    private final Life life;
    private final Draw draw;

    private AddressBook(Life life, Draw draw) {
        this.life = life;
        this.draw = draw;
    }

    /** Writes the address book of a guest; the file is of the day of the other exports, since cards do not tell it. */
    public static void write(Life life, Draw draw, Path file) throws IOException {
        AddressBook book = new AddressBook(life, draw);
        book.cards();
        Files.writeString(file, book.out);
        Files.setLastModifiedTime(
                file, FileTime.from(life.exportDay.atTime(9, 0).toInstant(ZoneOffset.UTC)));
    }

    private void cards() {
        List<Person> friends =
                life.connections.stream().map(Connection::person).limit(FRIENDS).toList();
        card(life.owner, life.owner.email(), false);
        List<Person> people = known(friends);
        Cast cast = new Cast(TextBank.read("people"), draw.split());
        for (int i = 0; i < OTHERS; i++) {
            people.add(cast.person(""));
        }
        people.sort(Comparator.comparing(Person::last).thenComparing(Person::first));
        people.forEach(one -> card(one, one.mail(), friends.contains(one)));
        begin("Choir", "Choir;;;;");
        line("X-ADDRESSBOOKSERVER-KIND:group");
        line("END:VCARD");
    }

    /** The closest ones, then those whose address the connections tell, so that they are known again. */
    private List<Person> known(List<Person> friends) {
        Set<Person> known = new LinkedHashSet<>(friends);
        draw.shuffled(life.connections).stream()
                .map(Connection::person)
                .filter(one -> !one.slug().isEmpty())
                .sorted(Comparator.comparing((Person one) -> one.email().isEmpty()))
                .limit(KNOWN - known.size())
                .forEach(known::add);
        return new ArrayList<>(known);
    }

    private void card(Person one, String mail, boolean friend) {
        String last = one.last().replaceFirst(",.*", "");
        begin(one.first() + " " + last, escaped(last) + ";" + escaped(one.first()) + ";;;");
        if (!one.company().isEmpty()) {
            line("ORG:" + escaped(one.company()) + ";");
        }
        if (!one.title().isEmpty()) {
            line("TITLE:" + escaped(one.title()));
        }
        line("EMAIL;type=INTERNET;type=HOME;type=pref:" + (draw.chance(0.3) ? capital(mail) : mail));
        line("TEL;type=CELL;type=VOICE:\u202A+44 7700 900" + draw.between(100, 999) + "\u202C");
        if (friend) {
            line("X-SOCIALPROFILE;type=twitter:http://twitter.com/" + one.handle());
            line("X-SOCIALPROFILE;type=linkedin:" + one.url());
        }
        if (draw.chance(0.2)) {
            line("BDAY;X-APPLE-OMIT-YEAR=1604:1604-0" + draw.between(1, 9) + "-1" + draw.between(0, 9));
            line("item1.URL;type=pref:http\\://"
                    + one.first().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "x") + ".example.com");
            line("item1.X-ABLabel:_$!<HomePage>!$_");
        }
        line("END:VCARD");
    }

    private void begin(String full, String parts) {
        line("BEGIN:VCARD");
        line("VERSION:3.0");
        line("PRODID:-//Apple Inc.//iOS 26.1//EN");
        line("N:" + parts);
        line("FN:" + escaped(full));
    }

    private static String capital(String mail) {
        return mail.substring(0, 1).toUpperCase(Locale.ROOT) + mail.substring(1);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;");
    }

    /** Writes a line that is folded after 75 bytes, between two characters. */
    private void line(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String one = Character.toString(text.codePointAt(i));
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(one);
            bytes += more;
        }
        out.append("\r\n");
    }
}
