package org.mingle.rules.pack.judge;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Standing;
import org.mingle.rules.pack.expression.Expression;
import org.mingle.rules.pack.expression.Outcome;
import org.mingle.rules.pack.expression.Shape;
import org.mingle.rules.pack.expression.Struct;
import org.mingle.rules.pack.format.PackDraft.GuestDraft;

/** A guest that a pack declares. */
final class PackGuest implements GuestType {
    private final GuestDraft draft;
    private final Expression membership;
    private final Shape scores;
    private final Shape guests;
    private final Scenes scenes;

    PackGuest(GuestDraft draft, Expression membership, Shape scores, Shape guests, Scenes scenes) {
        this.draft = draft;
        this.membership = membership;
        this.scores = scores;
        this.guests = guests;
        this.scenes = scenes;
    }

    @Override
    public String id() {
        return draft.id();
    }

    @Override
    public String title() {
        return draft.title();
    }

    @Override
    public String portrait() {
        return draft.portrait();
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
