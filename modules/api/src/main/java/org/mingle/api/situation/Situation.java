package org.mingle.api.situation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Reconnection;
import org.mingle.api.analysis.Tie;
import org.mingle.api.analysis.Voice;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Profile;
import org.mingle.api.workspace.Coverage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One workspace at one as-of, seen over one window: what rules judge and metrics measure.
 *
 * <p>Immutable; any thread may use it. What costs time is computed when first asked for and kept.
 */
@ProviderType
public interface Situation {
    /** The window when nobody asks for another. */
    Duration DEFAULT_WINDOW = Duration.ofDays(90);

    /** Activities beyond this number are not handed to rules. */
    int MOST_ACTIVITIES = 5_000;

    /** Returns the day it is seen at; it counts to its end in UTC. */
    LocalDate asOf();

    /** Returns the zone in which days and weeks are counted. */
    ZoneId zone();

    /** Returns the length of the window; for each source it ends at the earlier of the as-of and its newest export. */
    Duration window();

    /** Returns the same situation over another window. */
    Situation over(Duration window);

    /** Returns the names of the metrics that are there, standard and contributed. */
    Set<String> metrics();

    /** Returns a metric over the window; empty when no metric has this name. */
    Optional<Measurement> metric(String id);

    /** Returns the owner's profiles, LinkedIn first. */
    List<Profile> profiles();

    /** Returns what the exports tell everything of. */
    List<Coverage> coverage();

    /**
     * Returns the ties: people with whom anything was ever exchanged, and people connected within 90 days.
     *
     * @return the strongest first, then by contact id; the same for every window
     */
    List<Tie> ties();

    /** Returns the first of the ties; quick also where nobody has asked for them all, and for the same data before. */
    default List<Tie> strongest(int limit) {
        return ties().stream().limit(limit).toList();
    }

    /** Returns the first of the idle ties, the strongest first; as quick. */
    default List<Tie> idle(int limit) {
        return ties().stream().filter(Tie::idle).limit(limit).toList();
    }

    /** Returns to whom the owner spoke again after years of silence, the newest first; the same for every window. */
    default List<Reconnection> reconnections() {
        return List.of();
    }

    /** Returns the moves between snapshots of the last 180 days, newest first. */
    List<Move> moves();

    /** Returns what the exports show of companies, the same for every window. */
    CompanyWatch companies();

    /** Returns open questions that match the owner's expertise, best match first, then the newest. */
    List<Question> questions();

    /** Returns what the owner knows about: their skills, then what their own texts are about; empty when nobody can tell. */
    default List<String> expertise() {
        return List.of();
    }

    /** Returns which of the owner's top skills nobody heard of in the window, the first listed first; empty when nobody can tell. */
    default List<String> silentSkills() {
        return List.of();
    }

    /** Returns how the owner behaves on each network, over the window. */
    default Channels channels() {
        return Channels.NONE;
    }

    /**
     * Returns the activities of the window with the texts of public ones.
     *
     * @return newest first, at most {@value #MOST_ACTIVITIES}
     */
    List<Activity> activities();

    /** Returns what the text of an activity shows; of an empty text when it has none. */
    PostAnalysis analysis(Activity activity);

    /**
     * Returns the first own post that a post of the owner, stored or a draft, nearly copies: four fifths of their three-word
     * runs are the same; empty when it copies none.
     */
    default Optional<ActivityId> duplicateOf(Activity post) {
        return Optional.empty();
    }

    /**
     * Returns how far a draft is from how the owner writes; empty for what the owner has posted, and where there is too little
     * to compare with.
     */
    default Optional<Voice> voice(Activity draft) {
        return Optional.empty();
    }

    /** Returns what the other public texts of the owner show: headline and summary, by name of the field. */
    Map<String, PostAnalysis> profileAnalyses();

    /** Returns a person, empty when unknown. */
    Optional<Contact> contact(ContactId id);

    /** Returns one activity with its text, also of a private one; for evidence of a rule that fired. */
    Optional<Activity> activity(ActivityId id);

    /** Returns metrics and analysers that failed or were late, as sentences for people. */
    List<String> problems();
}
