package org.mingle.importer.blog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the owner's posts and comments from those of others. */
final class Whose {
    private final @Nullable Author owner;
    private final List<Author> authors;
    private final Set<String> mails = new HashSet<>();

    /**
     * Knows the authors of a blog.
     *
     * @param owner null when the blog has no author that it names: then whatever it says is the owner's
     * @param authors all that are known, the owner too
     * @param mails further addresses of the owner
     */
    Whose(@Nullable Author owner, List<Author> authors, Set<String> mails) {
        this.owner = owner;
        this.authors = authors;
        this.mails.addAll(mails);
        if (owner != null && !owner.mail().isEmpty()) {
            this.mails.add(owner.mail());
        }
    }

    /** Returns whether a post that names its author so is the owner's. */
    boolean post(String author) {
        return author.isBlank() || owner == null || owner.called(author) || authors.size() < 2;
    }

    /** Returns whether the owner said it; a mail address that the owner used while signed in is the owner's from then on. */
    boolean comment(Comment comment) {
        boolean mine = comment.user().isEmpty() ? visitor(comment) : user(comment);
        if (mine && !comment.user().isEmpty() && !comment.mail().isEmpty()) {
            mails.add(comment.mail());
        }
        return mine;
    }

    private boolean visitor(Comment comment) {
        boolean account = owner != null && !comment.login().isEmpty() && owner.called(comment.login());
        return account || mails.contains(comment.mail());
    }

    private boolean user(Comment comment) {
        if (owner == null || authors.size() < 2) {
            return true;
        }
        return owner.id().isEmpty()
                ? owner.called(comment.name()) || mails.contains(comment.mail())
                : owner.id().equals(comment.user());
    }

    /** Returns the author that a post names, as far as more is known than that. */
    Author author(String named) {
        return authors.stream().filter(one -> one.called(named)).findFirst().orElseGet(() -> Author.named(named));
    }
}
