package org.mingle.api.activity;

/** Who could see it. A post for one's own connections is public here: it is said to the whole room. */
public enum Audience {
    PUBLIC,
    PRIVATE
}
