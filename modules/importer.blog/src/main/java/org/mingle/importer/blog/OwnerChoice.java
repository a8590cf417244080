package org.mingle.importer.blog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;
import org.mingle.api.progress.Progress;

/** Finds out who of the authors of a blog the owner is: by account, else the only one, else the one with most posts. */
final class OwnerChoice {
    private static final int MOST_HOSTS = 20;

    private final List<Found> files;
    private final List<Head> heads;
    private final @Nullable Account account;
    private final @Nullable Account mail;
    private final Set<String> hosts = new LinkedHashSet<>();
    private final List<Author> authors = new ArrayList<>();
    private boolean guessed;
    private @Nullable Author owner;

    OwnerChoice(List<Found> files, List<Head> heads, Sink sink) {
        this.files = files;
        this.heads = heads;
        this.account = sink.expectedOwner(Network.BLOG).orElse(null);
        this.mail = sink.expectedOwner(Network.EMAIL).orElse(null);
    }

    void choose(Progress progress) throws IOException {
        for (Head head : heads) {
            String host = Addresses.host(head.home());
            if (!host.isEmpty() && hosts.size() < MOST_HOSTS) {
                hosts.add(host);
            }
            head.authors().forEach(this::know);
        }
        owner = expected();
        if (owner == null
                && (authors.size() != 1 || files.stream().anyMatch(one -> one.format() != Format.WORDPRESS))) {
            count(progress);
        } else if (owner == null) {
            owner = authors.get(0);
        }
    }

    private void know(Author author) {
        String name = author.login().isEmpty() ? author.name() : author.login();
        if (!name.isEmpty() && authors.stream().noneMatch(one -> one.called(name))) {
            authors.add(author);
        }
    }

    /** Returns the author that the person or the workspace has named. */
    private @Nullable Author expected() {
        for (Author one : authors) {
            boolean named = account != null
                    && (one.called(account.handle()) || handles(one).contains(account.handle()));
            if (named || mail != null && !one.mail().isEmpty() && one.mail().equals(mail.handle())) {
                return one;
            }
        }
        return null;
    }

    private void count(Progress progress) throws IOException {
        Census census = new Census();
        for (Found file : files) {
            if (file.format() != Format.DISQUS) {
                file.read(census, progress);
            }
        }
        Map<String, Integer> posts = census.posts();
        posts.keySet().forEach(name -> know(Author.named(name)));
        owner = expected();
        if (owner == null && !authors.isEmpty()) {
            owner = authors.stream()
                    .max(Comparator.comparingInt(one -> written(one, posts)))
                    .orElseThrow();
            guessed = authors.size() > 1;
        }
    }

    private static int written(Author author, Map<String, Integer> posts) {
        int sum = 0;
        for (Map.Entry<String, Integer> one : posts.entrySet()) {
            sum += author.called(one.getKey()) ? one.getValue() : 0;
        }
        return sum;
    }

    private Set<String> handles(Author author) {
        Set<String> handles = new LinkedHashSet<>();
        if (!author.mail().isEmpty()) {
            handles.add(author.mail());
        }
        if (!author.login().isBlank()) {
            hosts.forEach(host -> handles.add(Author.folded(author.login()) + "@" + host));
        }
        handles.addAll(hosts);
        return handles;
    }

    Whose whose() {
        return new Whose(owner, authors, mail == null ? Set.of() : Set.of(mail.handle()));
    }

    /**
     * Returns whose blog it is. An address that is not the one the workspace knows is kept back with the name: many people
     * write under another one, and that alone makes it nobody else's.
     */
    Owner owner() {
        Author author = owner == null ? new Author("", "", "", "") : owner;
        List<Account> accounts = new ArrayList<>();
        handles(author).forEach(handle -> accounts.add(new Account(Network.BLOG, handle, null)));
        if (accounts.isEmpty() && account != null) {
            accounts.add(account);
        }
        boolean other = mail != null && !mail.handle().equals(author.mail());
        if (!other && !author.mail().isEmpty()) {
            accounts.add(new Account(Network.EMAIL, author.mail(), null));
        }
        return new Owner(other ? "" : author.shown(), accounts);
    }

    /** Returns the name to show, null when there is none. */
    @Nullable
    String name() {
        return owner == null || owner.shown().isBlank() ? null : owner.shown();
    }

    /** Returns what the person should know about the choice, null when there was none. */
    @Nullable
    String note() {
        return guessed && owner != null
                ? "Several people write here. " + owner.shown()
                        + ", who wrote most, was taken for you; say otherwise with --me and the name of your account."
                : null;
    }
}
