package org.mingle.api.analysis;

/** How far a relationship is: people buy from people once they know, then like, then trust them. */
public enum Stage {
    STRANGER,
    KNOW,
    LIKE,
    TRUST
}
