package org.mingle.importer.questions;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;

/**
 * Whose feed it is, when it has what one person wrote on a site of questions.
 *
 * @param account of that person
 */
record Own(Account account) {
    private static final Pattern USER = Pattern.compile("/(?:feeds/user|users)/(\\d+)(?:/.*)?");
    private static final Pattern REDDITOR = Pattern.compile("/(?:user|u)/([^/.]+)(?:/.*|\\.rss)?");
    private static final Pattern ANSWER = Pattern.compile("(?:Answer|Comment) by .+? (?:for|on|to) (.+)");
    private static final Pattern SPOKE = Pattern.compile("/?u/\\S+ on (.+)");

    /** Returns whose it is by the addresses that a feed gives of itself, null when it gathers many. */
    static @Nullable Own of(Collection<String> homes) {
        for (String home : homes) {
            URI address = Sites.address(home);
            String path = address == null || address.getPath() == null ? home : address.getPath();
            Matcher user = USER.matcher(path);
            if (address != null && user.matches()) {
                return new Own(new Account(Sites.network(address, false), user.group(1), null));
            }
            Matcher redditor = REDDITOR.matcher(path);
            if (redditor.matches() && (address == null || address.getHost().endsWith("reddit.com"))) {
                String name = redditor.group(1).toLowerCase(Locale.ROOT);
                return new Own(new Account(new Network("reddit"), name, null));
            }
        }
        return null;
    }

    /** Returns what an answer answers, by its title; null when it is no answer but a post. */
    static @Nullable String answered(String title) {
        Matcher answer = ANSWER.matcher(title);
        Matcher spoke = SPOKE.matcher(title);
        return answer.matches() ? answer.group(1) : spoke.matches() ? spoke.group(1) : null;
    }
}
