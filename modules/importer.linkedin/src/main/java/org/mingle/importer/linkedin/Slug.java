package org.mingle.importer.linkedin;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
    private static final Pattern PROFILE = Pattern.compile("(?i)linkedin\\.com/(?:in|pub)/([^/?#,;\\s]+)");

    private Slug() {}

    static @Nullable String of(String address) {
        Matcher slug = PROFILE.matcher(address);
        if (!slug.find()) {
            return null;
        }
        try {
            return URLDecoder.decode(slug.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException badEscape) {
            return slug.group(1).toLowerCase(Locale.ROOT);
        }
    }

    static @Nullable Account account(String address) {
        String slug = of(address);
        return slug == null ? null : new Account(Network.LINKEDIN, slug, page(address));
    }

    private static @Nullable URI page(String address) {
        return Texts.uri(address.startsWith("http") ? address : "https://" + address);
    }

    /** Returns the accounts of several addresses, however they are joined. */
    static List<Account> accounts(String addresses) {
        List<Account> accounts = new ArrayList<>();
        Matcher slug = PROFILE.matcher(addresses);
        while (slug.find()) {
            Account account = account("https://www." + slug.group());
            if (account != null) {
                accounts.add(account);
            }
        }
        return accounts;
    }

    static @Nullable Party party(String name, String address) {
        Account account = account(address);
        String shown = Texts.repaired(name).strip();
        if (account == null && (shown.isEmpty() || shown.equals("LinkedIn Member"))) {
            return null;
        }
        return account == null ? Party.read(shown) : Party.read(shown, account);
    }
}
