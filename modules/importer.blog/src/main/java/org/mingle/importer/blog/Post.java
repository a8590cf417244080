package org.mingle.importer.blog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post as a file gives it.
 *
 * @param key what the blog tells it from others by, empty when it has nothing of the kind
 * @param link address, empty when unknown
 * @param title as markup
 * @param body what it says
 * @param at when it was published, null when no date could be read
 * @param author what it names its author by, empty when it does not
 * @param leftOut why it is no post of the blog, null when it is one
 * @param reception numbers that the file gives
 * @param shown whether everybody can see what was said below it
 * @param again whether it was given before, and only the comments are new
 * @param comments what was said below it
 * @param line where it begins
 */
record Post(
        String key,
        String link,
        String title,
        Body body,
        @Nullable Moment at,
        String author,
        @Nullable String leftOut,
        boolean shown,
        boolean again,
        Map<String, Long> reception,
        List<Comment> comments,
        int line) {
    /** A text and how it is written. */
    record Body(String raw, Form form) {
        static final Body NONE = new Body("", Form.TEXT);
    }

    /** How a text is written. */
    enum Form {
        TEXT,
        MARKUP,
        /** Markup in which line feeds count. */
        WORDPRESS,
        MARKDOWN
    }
}
