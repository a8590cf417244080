package org.mingle.desktop.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.GuestLikeness;
import org.mingle.desktop.look.Wording;
import org.mingle.desktop.people.Look;
import org.mingle.desktop.people.Pose;

/**
 * Who stands where at the party: worked out here, painted elsewhere.
 *
 * @param people from the back of the room to the front
 * @param you where the person is
 * @param twin the same in words
 */
record Scene(List<Person> people, Spot you, String twin) {
    /** A guest that the person resembles at least this much leaves a shadow where that guest would stand. */
    static final double SHADOW_FROM = 0.15;

    private static final String NOBODY_SAYS =
            "You have only just come in at the door. No rule set in force says which guests there are.";

    Scene {
        people = List.copyOf(people);
    }

    /**
     * Somebody at the party.
     *
     * @param x of the feet
     * @param y of the feet; the higher, the nearer
     * @param facing as for {@link org.mingle.desktop.people.PersonPainter}
     * @param role who it is
     * @param label what hangs over the head, null for nothing
     */
    record Person(
            double x,
            double y,
            Pose pose,
            int facing,
            Look look,
            Role role,
            @Nullable String label) {
        /** How many times life-size somebody is that stands there. */
        double scale() {
            return 0.92 + (y - 250) / 250 * 0.42;
        }
    }

    /** Who somebody is. */
    enum Role {
        YOU,
        /** What the person is a bit of as well. */
        SHADOW,
        OTHER
    }

    /** Returns the party as it is with somebody of this likeness. */
    static Scene of(GuestLikeness likeness) {
        String best = likeness.best() == null ? null : likeness.best().id();
        Spot you = Spot.of(best);
        List<Person> people = new ArrayList<>();
        people.add(new Person(you.x, you.y, you.pose, you.facing, Look.YOU, Role.YOU, "You"));
        boolean corner = you == Spot.HIDER;
        boolean hosting = you == Spot.HOST;
        for (GuestLikeness.Membership member : likeness.memberships()) {
            Spot spot = Spot.of(member.guest().id());
            Double value = member.value();
            if (value == null || value < SHADOW_FROM || spot == you || spot == Spot.FLOOR) {
                continue;
            }
            corner |= spot == Spot.HIDER;
            hosting |= spot == Spot.HOST;
            String label =
                    Wording.percent(value) + " " + Wording.bare(member.guest().title());
            people.add(new Person(spot.x, spot.y, spot.pose, spot.facing, Look.YOU, Role.SHADOW, label));
        }
        people.addAll(others(hosting));
        if (corner) {
            people.add(other(21, 162, 318, Pose.LISTENING, -1));
        }
        people.sort(Comparator.comparingDouble(Person::y));
        return new Scene(people, you, words(likeness, you));
    }

    private static List<Person> others(boolean hosting) {
        List<Person> others = new ArrayList<>();
        others.add(other(1, 250, 372, Pose.CHATTING, 1));
        others.add(other(2, 330, 374, Pose.LISTENING, -1));
        others.add(other(3, 232, 432, Pose.LISTENING, 2));
        others.add(other(5, 342, 436, Pose.DRINKING, -1));
        others.add(other(6, 578, 398, Pose.CHATTING, 1));
        others.add(other(8, 722, 396, Pose.LISTENING, -1));
        others.add(other(9, 612, 450, Pose.LISTENING, 2));
        others.add(other(10, 694, 452, Pose.LISTENING, 2));
        others.add(other(12, 838, 322, Pose.DRINKING, 1));
        others.add(other(14, 930, 330, Pose.LISTENING, 2));
        if (!hosting) {
            others.add(other(7, Spot.HOST.x, Spot.HOST.y, Pose.DRINKING, 0));
        }
        return others;
    }

    private static Person other(int who, double x, double y, Pose pose, int facing) {
        return new Person(x, y, pose, facing, Look.of(who), Role.OTHER, null);
    }

    private static String words(GuestLikeness likeness, Spot you) {
        if (likeness.memberships().isEmpty()) {
            return NOBODY_SAYS;
        }
        List<String> shadows = new ArrayList<>();
        for (GuestLikeness.Membership member : likeness.memberships()) {
            Double value = member.value();
            boolean best = likeness.best() != null
                    && likeness.best().id().equals(member.guest().id());
            if (value != null && value >= SHADOW_FROM && !best) {
                shadows.add("the " + Wording.bare(member.guest().title()) + " (" + Wording.percent(value) + ")");
            }
        }
        return shadows.isEmpty()
                ? you.sentence
                : you.sentence + " Your shadow also stands where " + Wording.list(shadows) + " would be.";
    }
}
