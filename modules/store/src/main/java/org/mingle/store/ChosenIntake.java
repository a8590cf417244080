package org.mingle.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.Profile;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.Owner;

/** An import that keeps only what the person wants kept. */
final class ChosenIntake implements Intake {
    private final Intake intake;
    private final Exclusions excluded;
    private final boolean texts;

    ChosenIntake(Intake intake, Exclusions excluded, boolean texts) {
        this.intake = intake;
        this.excluded = excluded;
        this.texts = texts;
    }

    @Override
    public Change card(Card card) {
        return cards(List.of(card)).get(0);
    }

    @Override
    public Change activity(Activity activity) {
        return activities(List.of(activity)).get(0);
    }

    @Override
    public List<Change> cards(List<Card> cards) {
        return Sifted.take(
                cards,
                card -> excluded.person(card.accounts(), card.name()) ? null : card,
                Change.EXCLUDED,
                intake::cards);
    }

    @Override
    public List<Change> activities(List<Activity> activities) {
        return Sifted.take(activities, this::wanted, Change.EXCLUDED, intake::activities);
    }

    private @Nullable Activity wanted(Activity activity) {
        Activity wanted = excluded.isEmpty() ? activity : without(activity);
        return wanted == null || texts ? wanted : TextChoice.withheld(wanted);
    }

    /** In company only the excluded one is left out; null when nobody else is left. */
    private @Nullable Activity without(Activity one) {
        Party actor = one.actor();
        if (excluded.conversation(one.thread()) || actor != null && excluded(actor)) {
            return null;
        }
        List<Party> others = one.with().stream().filter(each -> !excluded(each)).toList();
        List<String> mentions = one.mentions().stream()
                .filter(each -> !excluded.person(List.of(), each))
                .toList();
        if (others.isEmpty() && !one.with().isEmpty() && actor == null) {
            return null;
        }
        return others.equals(one.with()) && mentions.equals(one.mentions())
                ? one
                : new Activity(
                        one.id(),
                        one.network(),
                        one.kind(),
                        one.direction(),
                        one.audience(),
                        one.at(),
                        one.precision(),
                        actor,
                        others,
                        one.inReplyTo(),
                        one.about(),
                        one.thread(),
                        one.text(),
                        one.words(),
                        one.url(),
                        one.links(),
                        mentions,
                        one.reception(),
                        one.detail(),
                        one.source());
    }

    private boolean excluded(Party one) {
        return excluded.person(one.accounts(), one.name());
    }

    @Override
    public ImportId id() {
        return intake.id();
    }

    @Override
    public void owner(Owner owner) {
        intake.owner(owner);
    }

    @Override
    public Change profile(Profile profile) {
        return intake.profile(profile);
    }

    @Override
    public void connections(Network network, int hidden) {
        intake.connections(network, hidden);
    }

    @Override
    public void covers(Network network, Kind kind, String file, @Nullable LocalDate from) {
        intake.covers(network, kind, file, from);
    }

    @Override
    public ImportReport commit(ImportReport report) {
        return intake.commit(report);
    }

    @Override
    public void close() {
        intake.close();
    }
}
