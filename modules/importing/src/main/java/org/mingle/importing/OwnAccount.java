package org.mingle.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;

/** Understands what a person types to name their own account: an address or a handle. */
final class OwnAccount {
    private static final String BEGIN = "(?i)^(?:https?://)?(?:[\\w-]+\\.)*";
    private static final Map<Network, Pattern> HOSTS = Map.of(
            Network.LINKEDIN, Pattern.compile(BEGIN + "linkedin\\.com/"),
            Network.X, Pattern.compile("(?i)^(?:https?://)?(?:www\\.|mobile\\.)?(?:x|twitter)\\.com/"));

    private static final Pattern ON_MASTODON = Pattern.compile("[^/]/@[^/]");

    private OwnAccount() {}

    /** Returns whether what was typed is an address on another network than this, as far as the address tells. */
    static boolean elsewhere(Network network, String typed) {
        String text = typed.strip();
        for (Map.Entry<Network, Pattern> each : HOSTS.entrySet()) {
            if (each.getValue().matcher(text).find()) {
                return !each.getKey().equals(network);
            }
        }
        return HOSTS.containsKey(network) && ON_MASTODON.matcher(text).find();
    }

    /** Returns the account on a network; the importer knows better how the network spells it and may look at the page. */
    static @Nullable Account on(Network network, String typed) {
        String text = typed.strip();
        boolean address = text.contains("/");
        String last = text;
        if (address) {
            last = text.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
            last = last.substring(last.lastIndexOf('/') + 1);
        }
        String handle = Normalizer.normalize(decoded(last), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^@", "")
                .strip();
        return handle.isBlank() ? null : new Account(network, handle, address ? page(text) : null);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static @Nullable URI page(String text) {
        try {
            return new URI(text.contains("://") ? text : "https://" + text);
        } catch (URISyntaxException unusual) {
            return null;
        }
    }
}
