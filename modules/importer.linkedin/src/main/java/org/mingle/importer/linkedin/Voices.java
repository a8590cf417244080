package org.mingle.importer.linkedin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.importing.Owner;

/**
 * Who takes part in the messages, counted row by row: the owner is in every row, as sender or as recipient.
 *
 * <p>What it holds grows with the people and not with the messages, and only up to a bound.
 */
final class Voices {
    private static final int MOST = 50_000;
    private static final double EVERYWHERE = 0.98;
    private static final int CANDIDATES = 5;

    private final Map<String, Voice> voices = new HashMap<>();
    private final Accounts accounts = new Accounts();
    private final Map<String, Integer> names = new HashMap<>();
    private int rows;
    private int addressed;

    private static final class Voice {
        final Account account;
        String name = "";
        String firstTalk = "";
        int rows;
        boolean severalTalks;

        Voice(Account account) {
            this.account = account;
        }

        void in(String talk) {
            firstTalk = rows++ == 0 ? talk : firstTalk;
            severalTalks |= !firstTalk.equals(talk);
        }
    }

    void row(Row row) {
        if (MessageFile.unwanted(row) != null) {
            return;
        }
        String from = Texts.name(row.get("from"));
        String to = Texts.name(row.get("to"));
        Account sender = accounts.one(row.get("sender profile url"));
        List<Account> recipients = accounts.all(row.get("recipient profile urls"));
        names(from, to);
        String talk = row.get("conversation id");
        if (sender == null) {
            return;
        }
        Voice heard = voice(sender, from);
        // A row whose recipients are gone says who wrote it, and cannot show who is everywhere.
        if (recipients.isEmpty()) {
            return;
        }
        addressed++;
        heard.in(talk);
        Set<String> once = new HashSet<>();
        once.add(sender.handle());
        for (Account one : recipients) {
            if (once.add(one.handle())) {
                voice(one, recipients.size() == 1 ? to : "").in(talk);
            }
        }
    }

    private Voice voice(Account account, String name) {
        Voice voice = voices.get(account.handle());
        if (voice == null) {
            voice = new Voice(account);
            if (voices.size() < MOST) {
                voices.put(account.handle(), voice);
            }
        }
        voice.name = voice.name.isEmpty() ? name : voice.name;
        return voice;
    }

    private void names(String from, String to) {
        if (from.isEmpty() || from.equals(Slug.HIDDEN) || to.isEmpty()) {
            return;
        }
        rows++;
        Set<String> once = new HashSet<>();
        once.add(from);
        once.add(to);
        once.addAll(List.of(to.split(", ")));
        for (String name : once) {
            if (names.size() < MOST || names.containsKey(name)) {
                names.merge(name, 1, Integer::sum);
            }
        }
    }

    boolean heard() {
        return rows > 0 || !voices.isEmpty();
    }

    boolean silentOnAccounts() {
        return voices.isEmpty();
    }

    boolean knows(Account account) {
        return voices.containsKey(account.handle());
    }

    /** Returns the name under which an account takes part, empty when no row tells. */
    String name(Account account) {
        Voice voice = voices.get(account.handle());
        return voice == null ? "" : voice.name;
    }

    /** Returns the only account that is in every row, null when there is none or there are several. */
    @Nullable
    Owner everywhere() {
        List<Voice> found = voices.values().stream()
                .filter(voice -> addressed > 0 && voice.rows >= EVERYWHERE * addressed)
                .toList();
        if (found.size() > 1) {
            // Somebody with whom the owner talks nearly always is in nearly every row, and not in every conversation.
            found = found.stream().filter(voice -> voice.severalTalks).toList();
        }
        if (found.size() > 1) {
            found = found.stream().filter(voice -> voice.rows == addressed).toList();
        }
        return found.size() == 1 ? owner(found.get(0)) : null;
    }

    /** Returns the only account that writes under a name, null when there is none or there are several. */
    @Nullable
    Owner named(String name) {
        List<Voice> found = voices.values().stream()
                .filter(voice -> !name.isEmpty() && Names.same(voice.name, name))
                .toList();
        return found.size() == 1 ? owner(found.get(0)) : null;
    }

    /** Returns the only name that is in every row, for the eras that give no addresses of recipients. */
    Optional<String> nameEverywhere() {
        List<String> found = names.entrySet().stream()
                .filter(name -> name.getValue() >= EVERYWHERE * rows)
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns whether somebody of a name takes part in every row. */
    boolean inEveryRow(String name) {
        return names.entrySet().stream()
                .anyMatch(one -> one.getValue() >= EVERYWHERE * rows && Names.same(one.getKey(), name));
    }

    /** Returns whether rows say to which accounts they went. */
    boolean addressed() {
        return addressed > 0;
    }

    /** Returns who the owner may be, most likely first. */
    List<Owner> candidates() {
        List<Owner> likely = new ArrayList<>();
        voices.values().stream()
                .sorted(Comparator.comparingInt((Voice voice) -> -voice.rows)
                        .thenComparing(voice -> voice.account.handle()))
                .limit(CANDIDATES)
                .forEach(voice -> likely.add(owner(voice)));
        return likely;
    }

    private static Owner owner(Voice voice) {
        return new Owner(voice.name, List.of(voice.account));
    }
}
