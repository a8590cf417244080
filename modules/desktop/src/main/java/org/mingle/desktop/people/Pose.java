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
    ARRIVING;

    /** Returns what a kind of guest is known for, standing about when nobody knows the kind. */
    public static Pose of(String guest) {
        return switch (guest) {
            case "wallflower" -> LEANING;
            case "hider" -> WHISPERING;
            case "shouter" -> SHOUTING;
            case "flitter" -> DASHING;
            case "pretender" -> POSING;
            case "host" -> WELCOMING;
            default -> STANDING;
        };
    }
}
