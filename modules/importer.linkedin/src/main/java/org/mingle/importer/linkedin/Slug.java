package org.mingle.importer.linkedin;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;

/** A member's key: the last part of the profile address in one spelling. */
final class Slug {
    /** What the export calls somebody who is gone or hides. */
    static final String HIDDEN = "LinkedIn Member";

    private static final Pattern PROFILE =
            Pattern.compile("(?i)linkedin\\.com/(?:in|pub)/([^/?#,;\\s\\p{Z}\\p{Cntrl}\"<>]+)");
    private static final int LONGEST = 400;

    private Slug() {}

    static @Nullable String of(String address) {
        Matcher slug = PROFILE.matcher(address);
        return slug.find() ? normal(slug.group(1)) : null;
    }

    private static String normal(String raw) {
        String decoded = raw;
        if (raw.indexOf('%') >= 0) {
            try {
                decoded = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException badEscape) {
                decoded = raw;
            }
        }
        String composed = Texts.ascii(decoded) ? decoded : Normalizer.normalize(decoded, Normalizer.Form.NFC);
        String normal = composed.toLowerCase(Locale.ROOT).strip();
        return normal.length() > LONGEST || normal.isBlank()
                ? raw.substring(0, Math.min(raw.length(), LONGEST))
                : normal;
    }

    static @Nullable Account account(String address) {
        String slug = address.isEmpty() ? null : of(address);
        return slug == null ? null : new Account(Network.LINKEDIN, slug, page(slug));
    }

    /** Returns the account that a person typed as their own, in the one spelling. */
    static Account own(Account typed) {
        Account page = typed.profile() == null ? null : account(typed.profile().toString());
        return page != null
                ? page
                : new Account(Network.LINKEDIN, normal(typed.handle()), page(normal(typed.handle())));
    }

    private static @Nullable URI page(String slug) {
        try {
            return new URI("https", "www.linkedin.com", "/in/" + slug, null);
        } catch (URISyntaxException unusual) {
            return null;
        }
    }

    /** Returns the accounts of several addresses, however they are joined. */
    static List<Account> accounts(String addresses) {
        List<Account> accounts = new ArrayList<>(1);
        Matcher slug = PROFILE.matcher(addresses);
        while (slug.find()) {
            String normal = normal(slug.group(1));
            accounts.add(new Account(Network.LINKEDIN, normal, page(normal)));
        }
        return accounts;
    }

    /** Returns whom a row names, null when nobody. */
    static @Nullable Party party(String name, @Nullable Account account) {
        boolean nobody = name.isEmpty() || name.equals(HIDDEN);
        if (account == null) {
            return nobody ? null : Party.read(name);
        }
        return Party.read(nobody ? "" : name, account);
    }
}
