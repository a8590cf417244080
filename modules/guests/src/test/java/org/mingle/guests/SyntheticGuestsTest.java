package org.mingle.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.guest.Guest;
import org.mingle.api.guest.Guests;

final class SyntheticGuestsTest {
    private static final List<String> IDS = List.of("wallflower", "hider", "shouter", "flitter", "pretender", "host");

    @TempDir
    Path folder;

    private final Guests guests = new SyntheticGuests();

    @Test
    void sixGuestsInTheOrderOfTheParty() {
        assertThat(guests.list()).extracting(Guest::id).isEqualTo(IDS);
        assertThat(guests.list())
                .extracting(Guest::name)
                .containsExactly(
                        "Wendy Wallflower",
                        "Heidi Hider",
                        "Sam Shouter",
                        "Fred Flitter",
                        "Pete Pretender",
                        "Hannah Host");
    }

    @Test
    void sameArgumentsGiveTheSameBytesWhereverTheMachineStands() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (String id : IDS) {
            byte[] here = bytes(id, 3, "here");
            try {
                Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                assertThat(bytes(id, 3, "there")).isEqualTo(here);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void theYearBeforeShowsPeopleAtOtherCompanies() throws IOException {
        guests.write("host", folder);
        guests.writeEarlier("host", 0, folder);
        Export now = Export.open(folder.resolve("host").resolve("linkedin.zip"));
        Export then = Export.open(folder.resolve("host").resolve("linkedin-earlier.zip"));

        java.util.Map<String, String> companies = new java.util.HashMap<>();
        then.rows("Connections.csv").forEach(row -> companies.put(row.getField("URL"), row.getField("Company")));
        assertThat(now.rows("Connections.csv"))
                .anyMatch(row -> companies.containsKey(row.getField("URL"))
                        && !companies.get(row.getField("URL")).startsWith(row.getField("Company")))
                .anyMatch(row -> !companies.containsKey(row.getField("URL")));
        assertThat(then.rows("Shares.csv").size())
                .isLessThan(now.rows("Shares.csv").size());
    }

    @Test
    void seedNoughtIsTheGuestItself() throws IOException {
        guests.write("shouter", folder.resolve("plain"));
        byte[] seeded = bytes("shouter", 0, "seeded");
        byte[] plain = Files.readAllBytes(folder.resolve("plain/shouter/linkedin.zip"));
        assertThat(Arrays.copyOf(seeded, plain.length)).isEqualTo(plain);
    }

    @Test
    void aGuestKeepsItsNameAndVariantsHaveTheirOwn() throws IOException {
        for (Guest guest : guests.list()) {
            Set<String> names = new HashSet<>();
            Set<String> texts = new HashSet<>();
            Set<LocalDate> days = new HashSet<>();
            Set<Integer> counts = new HashSet<>();
            for (long seed = 0; seed < 12; seed++) {
                Export export = Export.of(guest.id(), seed, folder);
                var profile = export.rows("Profile.csv").get(0);
                names.add(profile.getField("First Name") + " " + profile.getField("Last Name"));
                texts.add(export.text("messages.csv"));
                days.add(export.day);
                counts.add(export.rows("Connections.csv").size());
            }
            assertThat(names).contains(guest.name()).hasSizeGreaterThan(10);
            assertThat(texts).hasSize(12);
            assertThat(days).contains(LocalDate.of(2026, 11, 1)).hasSizeGreaterThan(6);
            assertThat(counts).hasSizeGreaterThan(6);
        }
    }

    @Test
    void nobodyElseIsInvited() {
        assertThatThrownBy(() -> guests.write("gatecrasher", folder)).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] bytes(String id, long seed, String name) throws IOException {
        Path home = folder.resolve(name);
        guests.write(id, seed, home);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String file : List.of("linkedin.zip", "x.zip", "mastodon.zip", "bluesky.car")) {
            bytes.write(Files.readAllBytes(home.resolve(id).resolve(file)));
        }
        return bytes.toByteArray();
    }
}
