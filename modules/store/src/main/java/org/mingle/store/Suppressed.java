package org.mingle.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Folding;
import org.mingle.store.text.PersonName;

/**
 * People whom the owner forgot: of each account, or of a name without one, only a salted hash is kept. The first two
 * schemas had another hash, which cannot be turned into this one, so whoever was forgotten then is known by either.
 */
final class Suppressed {
    private final Set<Long> digests = new HashSet<>();
    private final long salt;

    Suppressed(long ws, Sql sql) {
        this.salt = sql.number("SELECT salt FROM workspace WHERE ws = ?", 0, ws);
        sql.query("SELECT digest FROM suppressed WHERE ws = ?", row -> digests.add(row.getLong(1)), ws);
    }

    /** Returns whether a record names somebody who was forgotten; by the name only when it has no account. */
    boolean has(List<Account> accounts, String name) {
        if (digests.isEmpty()) {
            return false;
        }
        return accounts.isEmpty()
                ? digests.contains(digest(PersonName.of(name).key()))
                        || digests.contains(Digest.of(salt, Folding.of(name)))
                : accounts.stream().anyMatch(this::has);
    }

    private boolean has(Account account) {
        return digests.contains(digest(Personas.key(account)))
                || digests.contains(Digest.of(salt, account.network().id() + "\n" + account.handle()));
    }

    /** Returns the first 64 bits of SHA-256 over the workspace's own salt and the text. */
    long digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(ByteBuffer.allocate(Long.BYTES).putLong(salt).array());
            return ByteBuffer.wrap(sha.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
