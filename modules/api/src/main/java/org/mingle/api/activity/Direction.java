package org.mingle.api.activity;

/** Who acted: the owner of the workspace or somebody else. */
public enum Direction {
    SENT,
    RECEIVED
}
