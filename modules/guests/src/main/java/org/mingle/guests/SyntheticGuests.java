package org.mingle.guests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.guest.Guest;
import org.mingle.api.guest.Guests;
import org.mingle.guests.bluesky.Repository;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Person;
import org.mingle.guests.linkedin.LinkedInArchive;
import org.mingle.guests.mastodon.MastodonArchive;
import org.mingle.guests.persona.Blogging;
import org.mingle.guests.persona.Cast;
import org.mingle.guests.persona.Flitter;
import org.mingle.guests.persona.Hider;
import org.mingle.guests.persona.Host;
import org.mingle.guests.persona.Persona;
import org.mingle.guests.persona.Pretender;
import org.mingle.guests.persona.Prompt;
import org.mingle.guests.persona.Shouter;
import org.mingle.guests.persona.Story;
import org.mingle.guests.persona.Wallflower;
import org.mingle.guests.persona.YearBefore;
import org.mingle.guests.text.Draw;
import org.mingle.guests.text.Pen;
import org.mingle.guests.text.TextBank;
import org.mingle.guests.vcard.AddressBook;
import org.mingle.guests.wordpress.WordPressExport;
import org.mingle.guests.x.XArchive;
import org.osgi.service.component.annotations.Component;

/** Writes the six guests and, by seed, people who behave as they do. */
@Component
public final class SyntheticGuests implements Guests {
    private static final LocalDate EXPORT_DAY = LocalDate.of(2026, 11, 1);
    private static final List<Persona> PERSONAS =
            List.of(new Wallflower(), new Hider(), new Shouter(), new Flitter(), new Pretender(), new Host());

    @Override
    public List<Guest> list() {
        return PERSONAS.stream().map(Persona::guest).toList();
    }

    @Override
    public void write(String id, Path folder) throws IOException {
        write(id, 0, folder);
    }

    @Override
    public void write(String id, long seed, Path folder) throws IOException {
        Draw draw = Draw.of(id, seed);
        Life life = live(persona(id), seed == 0, draw);
        Path place = folder.resolve(id);
        write(life, draw, place.resolve("linkedin.zip"));
        WordPressExport.write(
                life, Blogging.of(id, life, Draw.of(id + " blogs", seed)), place.resolve("wordpress.xml"));
        AddressBook.write(life, Draw.of(id + " at home", seed), place.resolve("contacts.vcf"));
        Draw onX = Draw.of(id + " on X", seed);
        Life there = live(persona(id), seed == 0, Draw.of(id, seed), onX);
        XArchive.write(there, onX.split(), place.resolve("x.zip"));
        Draw onMastodon = Draw.of(id + " on Mastodon", seed);
        Life fediverse = live(persona(id), seed == 0, Draw.of(id, seed), onMastodon);
        MastodonArchive.write(fediverse, onMastodon.split(), place.resolve("mastodon.zip"));
        Draw onBluesky = Draw.of(id + " on Bluesky", seed);
        Life sky = live(persona(id), seed == 0, Draw.of(id, seed), onBluesky);
        Repository.write(sky, onBluesky.split(), place.resolve("bluesky.car"));
    }

    @Override
    public void writeEarlier(String id, long seed, Path folder) throws IOException {
        Life now = live(persona(id), seed == 0, Draw.of(id, seed));
        Draw draw = Draw.of(id + " a year before", seed);
        Life then = YearBefore.of(now, new Cast(TextBank.read("people"), draw.split()), draw.split());
        write(then, draw, folder.resolve(id).resolve("linkedin-earlier.zip"));
    }

    private static Persona persona(String id) {
        return PERSONAS.stream()
                .filter(p -> p.guest().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no guest called " + id + "."));
    }

    private static void write(Life life, Draw draw, Path zip) throws IOException {
        Files.createDirectories(zip.toAbsolutePath().getParent());
        LinkedInArchive.write(life, draw.split(), zip);
    }

    /** Let a guest live; seed 0 is the guest itself, with its own name, trade and export day. */
    static Life live(Persona persona, boolean itself, Draw draw) {
        return live(persona, itself, draw, null);
    }

    /** Let a guest live on another network, with the same profile and the same people, if another stream is given. */
    private static Life live(Persona persona, boolean itself, Draw draw, @Nullable Draw elsewhere) {
        TextBank texts = TextBank.read(persona.guest().id(), "common");
        List<String> trades =
                texts.names().stream().filter(n -> n.startsWith("trade.")).toList();
        TextBank bank = texts.with(itself ? trades.get(0) : draw.pick(trades));
        Cast cast = new Cast(TextBank.read("people"), draw.split());
        LocalDate exportDay = itself ? EXPORT_DAY : EXPORT_DAY.minusDays(draw.between(0, 90));
        Prompt prompt = new Prompt(bank, new Pen(bank, draw.split()), draw.split(), cast, exportDay, false);
        Life life = new Life(owner(persona, itself, cast), exportDay, persona.profile(prompt));
        Story story = new Story(life, elsewhere == null ? prompt : prompt.anew(elsewhere));
        persona.live(story);
        return story.life;
    }

    private static Person owner(Persona persona, boolean itself, Cast cast) {
        if (!itself) {
            return cast.owner();
        }
        String[] name = persona.guest().name().split(" ");
        return new Person(
                name[0], name[1], persona.slug(), "", "", persona.guest().id() + "@example.com");
    }
}
