package org.mingle.rules.pack.judge;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Standing;
import org.mingle.rules.pack.expression.Expression;
import org.mingle.rules.pack.expression.Outcome;
import org.mingle.rules.pack.expression.Shape;
import org.mingle.rules.pack.expression.Struct;

/** A guest that a pack declares. */
final class PackGuest implements GuestType {
    private final String id;
    private final String title;
    private final String portrait;
    private final Expression membership;
    private final Shape scores;
    private final Shape guests;
    private final Scenes scenes;

    PackGuest(
            String id,
            String title,
            String portrait,
            Expression membership,
            Shape scores,
            Shape guests,
            Scenes scenes) {
        this.id = id;
        this.title = title;
        this.portrait = portrait;
        this.membership = membership;
        this.scores = scores;
        this.guests = guests;
        this.scenes = scenes;
    }

    Expression membership() {
        return membership;
    }

    Shape scores() {
        return scores;
    }

    Shape guests() {
        return guests;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String portrait() {
        return portrait;
    }

    @Override
    public OptionalDouble membership(Standing standing) {
        Outcome outcome = membership.evaluate(name -> variable(name, standing));
        if (outcome instanceof Outcome.Value value && value.value() instanceof Number number) {
            double share = number.doubleValue();
            return Double.isNaN(share) ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, Math.min(1, share)));
        }
        return OptionalDouble.empty();
    }

    private @Nullable Object variable(String name, Standing standing) {
        return switch (name) {
            case "scores" -> new Struct(scores, standing, standing.scores()::get);
            case "guests" -> new Struct(guests, standing, standing.guests()::get);
            default -> scenes.of(standing.situation()).variable(name);
        };
    }
}
