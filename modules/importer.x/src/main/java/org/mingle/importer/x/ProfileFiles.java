package org.mingle.importer.x;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;
import org.mingle.api.progress.Progress;

/** Gathers who the owner is from the files that tell of it: account, profile, and the details of the oldest archives. */
final class ProfileFiles {
    private long number;
    private @Nullable String handle;
    private @Nullable String name;
    private @Nullable String mail;
    private @Nullable String bio;
    private @Nullable String website;
    private @Nullable SourceRow source;

    void read(DataFile file, Sink sink, Progress progress) throws IOException {
        FileLog log = sink.file(file.name(), file.kind().label());
        file.items(log, progress, (json, line) -> {
            Fields.each(json, this::field);
            source = source == null ? file.row(line) : source;
            log.partOfProfile();
        });
    }

    private void field(String field, JsonParser json) throws IOException {
        switch (field) {
            case "account", "profile", "description" -> Fields.each(json, this::field);
            case "accountId", "id" -> number = Fields.number(json);
            case "username", "screen_name" -> handle = Fields.text(json);
            case "accountDisplayName", "full_name" -> name = text(json);
            case "email" -> mail = text(json);
            case "bio" -> bio = text(json);
            case "website" -> website = text(json);
            default -> json.skipChildren();
        }
    }

    private static @Nullable String text(JsonParser json) throws IOException {
        String raw = Fields.text(json);
        String text = raw == null ? "" : Texts.clean(Texts.unescaped(raw)).strip();
        return text.isEmpty() ? null : text;
    }

    Self self() {
        return Self.of(number, handle);
    }

    @Nullable
    String name() {
        return name;
    }

    /** Returns the address in lower case, null when there is none. */
    @Nullable
    String mail() {
        return mail != null && mail.indexOf('@') > 0 ? mail.toLowerCase(Locale.ROOT) : null;
    }

    /** Returns the profile, null when the archive tells nothing of it. */
    @Nullable
    Profile profile() {
        if (source == null) {
            return null;
        }
        URI shown = Texts.uri(website);
        return new Profile(
                Network.X, name, null, bio, shown == null ? List.of() : List.of(shown), null, null, null, source);
    }
}
