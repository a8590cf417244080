package org.mingle.importer.bluesky;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.PlainText;

/** What a first look at all the records tells: whose they are, when they were saved, and who is called what. */
final class Survey implements Taker {
    private final People people = new People();
    private @Nullable String did;
    private @Nullable Instant saved;
    private @Nullable Profile profile;

    @Override
    public void record(@Nullable String author, String path, Fields record, SourceRow row, Executor steps) {
        if (path.startsWith(AtUri.POST + "/")) {
            people.learn(record);
        }
        if (author != null) {
            owner(author);
        }
        if (path.equals(Acts.PROFILE + "/self") && profile == null) {
            profile = profile(record, row);
        }
    }

    /** Takes the commit of a repository. */
    void commit(Fields commit) {
        String name = commit.text("did");
        if (name != null) {
            owner(name);
        }
        Instant rev = Tid.time(commit.text("rev"));
        saved = rev == null || saved != null && saved.isAfter(rev) ? saved : rev;
    }

    /** The first one counts; records of others may lie beside. */
    void owner(String name) {
        did = did == null && People.account(name) != null ? name.strip().toLowerCase(Locale.ROOT) : did;
    }

    private static Profile profile(Fields record, SourceRow row) {
        String name = PlainText.clean(record.text("displayName"));
        String about = PlainText.clean(record.text("description"));
        java.net.URI site = RichText.web(record.text("website"));
        return new Profile(
                Network.BLUESKY,
                name.isEmpty() ? null : name,
                null,
                about.isEmpty() ? null : about,
                site == null ? List.of() : List.of(site),
                null,
                null,
                null,
                row);
    }

    People people() {
        return people;
    }

    @Nullable
    String did() {
        return did;
    }

    @Nullable
    Profile profile() {
        return profile;
    }

    /** Returns the day of the last change, or when the file was made where that is later; null when nobody knows. */
    @Nullable
    LocalDate day(@Nullable LocalDate packedOn) {
        LocalDate changed = saved == null ? null : LocalDate.ofInstant(saved, ZoneOffset.UTC);
        return changed == null || packedOn != null && packedOn.isAfter(changed) ? packedOn : changed;
    }
}
