package org.mingle.desktop.party;

import org.jspecify.annotations.Nullable;
import org.mingle.desktop.people.Pose;

/**
 * Where each kind of guest stands in the room, which is 1000 wide and 520 high, and what they do there.
 *
 * <p>A kind that some rule set brings and nobody has drawn yet mingles on the floor.
 */
enum Spot {
    WALLFLOWER(726, 262, Pose.LEANING, 1, "…", "You stand by the wall with your arms crossed, and watch."),
    HIDER(
            112,
            318,
            Pose.WHISPERING,
            1,
            "psst …",
            "You whisper with one person in the corner behind the plant. The room does not see you."),
    SHOUTER(
            468,
            322,
            Pose.SHOUTING,
            1,
            "Listen, everybody!",
            "You stand on a chair in the middle of the room, with a megaphone."),
    FLITTER(470, 452, Pose.DASHING, 1, "Hi! Bye!", "You dash from circle to circle and stay in none."),
    PRETENDER(
            800,
            402,
            Pose.POSING,
            -1,
            "Me? A star!",
            "You came overdressed: top hat, mask and cape. People wonder who is behind the mask."),
    HOST(
            650,
            372,
            Pose.WELCOMING,
            0,
            "And you?",
            "You stand in a circle with open arms; everybody gets to say something."),
    FLOOR(470, 400, Pose.CHATTING, 1, "Hello!", "You mingle in the middle of the room."),
    DOOR(
            212,
            272,
            Pose.ARRIVING,
            1,
            "Hello?",
            "You have only just come in at the door: there is too little to go by yet.");

    final double x;
    final double y;
    final Pose pose;
    final int facing;
    final String says;
    final String sentence;

    Spot(double x, double y, Pose pose, int facing, String says, String sentence) {
        this.x = x;
        this.y = y;
        this.pose = pose;
        this.facing = facing;
        this.says = says;
        this.sentence = sentence;
    }

    /** Returns where a guest stands; null stands for nobody in particular. */
    static Spot of(@Nullable String guest) {
        if (guest == null) {
            return DOOR;
        }
        for (Spot spot : values()) {
            if (spot != FLOOR && spot != DOOR && spot.name().equalsIgnoreCase(guest)) {
                return spot;
            }
        }
        return FLOOR;
    }
}
