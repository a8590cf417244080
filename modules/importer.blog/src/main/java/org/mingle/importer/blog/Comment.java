package org.mingle.importer.blog;

import org.jspecify.annotations.Nullable;

/**
 * Something said below a post, as a file gives it.
 *
 * @param id the blog's number for it, empty when it has none
 * @param name of who said it, empty when not given
 * @param mail in lower case, empty when not given
 * @param page the address that they gave, empty when none
 * @param user the blog's number of the user, empty for a visitor
 * @param login the name of their account, empty when they have none
 * @param at null when no date could be read
 * @param body what was said
 * @param parent the number of what it answers, empty for the post itself
 * @param leftOut why it is no part of the conversation, null when it is one
 * @param line where it begins
 */
record Comment(
        String id,
        String name,
        String mail,
        String page,
        String user,
        String login,
        @Nullable Moment at,
        Post.Body body,
        String parent,
        @Nullable String leftOut,
        int line) {}
