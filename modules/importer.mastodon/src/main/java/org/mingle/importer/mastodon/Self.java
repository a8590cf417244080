package org.mingle.importer.mastodon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;

/**
 * The account whose archive it is.
 *
 * @param actor the id that servers know it by, null when unknown
 * @param accounts the account itself, then those the person moved from; empty when unknown
 */
record Self(@Nullable String actor, List<Account> accounts) {
    static final Self UNKNOWN = new Self(null, List.of());

    /** Returns whom an actor's own file describes. */
    static Self of(Thing actor) {
        String id = actor.id();
        String host = Handles.host(Handles.uri(id));
        host = host == null ? Handles.host(Handles.uri(actor.id(Field.URL))) : host;
        String finger = actor.text(Field.WEBFINGER);
        List<Account> accounts = new ArrayList<>();
        Account own = Handles.account(
                finger == null ? actor.text(Field.PREFERRED_USERNAME) : finger.replaceFirst("^acct:", ""), host);
        if (own != null) {
            accounts.add(own);
            for (String former : actor.ids(Field.ALSO_KNOWN_AS)) {
                Account account = Handles.at(former);
                if (account != null && accounts.stream().noneMatch(account::same)) {
                    accounts.add(account);
                }
            }
        }
        return new Self(id, accounts);
    }

    /** Returns who did something, as the act and its object show it. */
    static Self ofAct(Thing act) {
        Thing object = act.thing(Field.OBJECT);
        String actor = act.id(Field.ACTOR);
        boolean boost = act.type().equals("Announce");
        actor = actor == null && object != null && !boost ? object.id(Field.ATTRIBUTED_TO) : actor;
        Account account = Handles.at(actor);
        if (account == null && object != null && !boost) {
            account = Handles.at(object.id(Field.URL));
        }
        return actor == null && account == null
                ? UNKNOWN
                : new Self(actor, account == null ? List.of() : List.of(account));
    }

    boolean known() {
        return !accounts.isEmpty();
    }

    /** Returns the server, null when unknown. */
    @Nullable
    String host() {
        String handle = accounts.isEmpty() ? "" : accounts.get(0).handle();
        int at = handle.indexOf('@');
        return at < 0 ? null : handle.substring(at + 1);
    }

    boolean is(Account account) {
        for (Account own : accounts) {
            if (own.same(account)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an address is the owner's or of something that the owner wrote. */
    boolean owns(@Nullable String address) {
        if (address == null) {
            return false;
        }
        if (actor != null && (address.equals(actor) || People.within(address, actor))) {
            return true;
        }
        String handle = Handles.handle(address);
        for (Account account : accounts) {
            if (account.handle().equals(handle)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the owner may be whom somebody typed: a whole handle, or only the part before the domain. */
    boolean matches(Account typed) {
        String page = Handles.host(typed.profile());
        for (Account own : accounts) {
            if (own.same(typed)) {
                return true;
            }
            String[] parts = own.handle().split("@", 2);
            if (typed.handle().equals(parts[0]) && (page == null || page.equals(parts[1]))) {
                return true;
            }
        }
        return false;
    }
}
