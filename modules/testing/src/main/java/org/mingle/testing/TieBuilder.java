package org.mingle.testing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;

/** Builds a tie for a test: a living acquaintance with whom all is well, unless said otherwise. */
public final class TieBuilder {
    private final Contact contact;
    private double strength = 50;
    private Stage stage = Stage.KNOW;
    private int cadenceDays = 30;
    private int daysSilent = 10;
    private int daysOverdue;
    private LocalDate lastContact = LocalDate.of(2026, 10, 1);
    private boolean isNew;
    private int received = 6;
    private int sent = 6;
    private @Nullable Integer awaitingReplyDays;
    private boolean openQuestion;
    private @Nullable ActivityId waiting;
    private boolean fading;
    private boolean dormant;

    private TieBuilder(Contact contact) {
        this.contact = contact;
    }

    /** Begins a tie with a person. */
    public static TieBuilder with(Contact contact) {
        return new TieBuilder(contact);
    }

    /** Sets the strength, 0 to 100. */
    public TieBuilder strength(double value) {
        this.strength = value;
        return this;
    }

    /** Sets how far the relationship is. */
    public TieBuilder stage(Stage value) {
        this.stage = value;
        return this;
    }

    /** Sets the days that may pass and the days that passed beyond them. */
    public TieBuilder overdue(int cadence, int beyond) {
        this.cadenceDays = cadence;
        this.daysOverdue = beyond;
        this.daysSilent = cadence + beyond;
        return this;
    }

    /** Sets the day of the last act. */
    public TieBuilder lastContact(LocalDate value) {
        this.lastContact = value;
        return this;
    }

    /** Says that they connected just now. */
    public TieBuilder isNew(boolean value) {
        this.isNew = value;
        return this;
    }

    /** Sets the acts received and sent. */
    public TieBuilder acts(int in, int out) {
        this.received = in;
        this.sent = out;
        return this;
    }

    /** Says that a message waits for an answer. */
    public TieBuilder waits(ActivityId message, int days, boolean question) {
        this.waiting = message;
        this.awaitingReplyDays = days;
        this.openQuestion = question;
        return this;
    }

    /** Says that it lost much of its strength. */
    public TieBuilder fading(boolean value) {
        this.fading = value;
        return this;
    }

    /** Says that it has been silent for years and was once deep. */
    public TieBuilder dormant(boolean value) {
        this.dormant = value;
        return this;
    }

    /** Returns the tie. */
    public Tie build() {
        int turns = received + sent;
        double reciprocity = turns == 0 ? 0 : 2.0 * Math.min(received, sent) / turns;
        boolean met = turns > 0;
        return new Tie(
                contact,
                strength,
                0.5,
                0.5,
                reciprocity,
                0.5,
                0.5,
                1,
                stage,
                cadenceDays,
                2 * cadenceDays,
                met ? daysSilent : null,
                daysOverdue,
                met ? lastContact.minusYears(1) : null,
                met ? lastContact : null,
                met ? new ActivityId("last-" + contact.id()) : null,
                isNew,
                turns,
                received,
                sent,
                met ? 0.5 : null,
                awaitingReplyDays,
                openQuestion,
                waiting,
                fading,
                dormant);
    }
}
