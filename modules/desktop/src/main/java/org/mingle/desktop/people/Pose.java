package org.mingle.desktop.people;

/** What somebody at the party is doing with their arms, and with the things around them. */
public enum Pose {
    STANDING,
    CHATTING,
    LISTENING,
    DRINKING,
    LEANING,
    SHOUTING,
    WHISPERING,
    DASHING,
    POSING,
    WELCOMING,
    ARRIVING
}
