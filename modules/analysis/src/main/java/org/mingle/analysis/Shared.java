package org.mingle.analysis;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.company.Names;
import org.mingle.analysis.company.ObservedCompanies;
import org.mingle.analysis.expertise.Expertise;
import org.mingle.analysis.expertise.Knowing;
import org.mingle.analysis.expertise.OpenQuestions;
import org.mingle.analysis.tie.Reunions;
import org.mingle.analysis.tie.WaitingComments;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Reconnection;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.WatchList;
import org.mingle.api.situation.Metric;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Coverage;

/** What the windows of one situation share; each part is computed when first asked for. */
final class Shared {
    private static final int MOVE_DAYS = 180;

    private final Archive archive;
    private final Set<String> dismissed;
    private final ZoneId zone;
    private final Map<String, Metric> contributed;
    private final Analyzers analyzers;
    private final Map<ActivityId, PostAnalysis> analyses = new ConcurrentHashMap<>();
    private final Map<String, PostAnalysis> texts = new ConcurrentHashMap<>();
    private final Map<Duration, Situation> windows = new ConcurrentHashMap<>();
    private final Set<String> problems = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Ties ties;
    private @Nullable List<Profile> profiles;
    private @Nullable List<Coverage> coverage;
    private final Names names;
    private final CompanyWatch companies;
    private @Nullable List<Contact> people;
    private @Nullable OwnPosts posts;
    private @Nullable OwnVoice voice;
    private volatile @Nullable List<Reconnection> reconnections;
    private @Nullable List<Question> questions;
    private @Nullable Expertise expertise;

    Shared(
            Archive archive,
            WatchList list,
            Set<String> dismissed,
            ZoneId zone,
            Map<String, Metric> contributed,
            Analyzers analyzers) {
        this.archive = archive;
        this.dismissed = dismissed;
        this.ties = new Ties(archive, analyzers::names, this::analysis, problems::isEmpty);
        this.names = new Names(list);
        this.companies = new ObservedCompanies(archive, names, this::people, ties::list);
        this.zone = zone;
        this.contributed = contributed;
        this.analyzers = analyzers;
    }

    Archive archive() {
        return archive;
    }

    ZoneId zone() {
        return zone;
    }

    Map<String, Metric> contributed() {
        return contributed;
    }

    Map<Duration, Situation> windows() {
        return windows;
    }

    Set<String> problems() {
        return problems;
    }

    Ties ties() {
        return ties;
    }

    synchronized List<Profile> profiles() {
        List<Profile> known = profiles;
        if (known == null) {
            known = archive.profiles();
            profiles = known;
        }
        return known;
    }

    synchronized List<Coverage> coverage() {
        List<Coverage> known = coverage;
        if (known == null) {
            known = archive.coverage();
            coverage = known;
        }
        return known;
    }

    Names names() {
        return names;
    }

    CompanyWatch companies() {
        return companies;
    }

    /** Not under the lock of this object, which those who find moves take when they ask for everybody. */
    List<Move> moves() {
        LocalDate start = archive.asOf().minusDays(MOVE_DAYS);
        return companies.moves().stream()
                .filter(move -> !move.before().isBefore(start))
                .toList();
    }

    synchronized List<Contact> people() {
        List<Contact> known = people;
        if (known == null) {
            known = archive.contacts().search(ContactQuery.ALL);
            people = known;
        }
        return known;
    }

    synchronized OwnPosts posts() {
        OwnPosts known = posts;
        if (known == null) {
            known = new OwnPosts(archive);
            posts = known;
        }
        return known;
    }

    synchronized OwnVoice voice() {
        OwnVoice known = voice;
        if (known == null) {
            known = new OwnVoice(archive, this::language);
            voice = known;
        }
        return known;
    }

    private String language(String text) {
        return analyzers.analyze(text, null, problems::add).language();
    }

    /** Not under the lock of this object either. */
    List<Reconnection> reconnections() {
        List<Reconnection> known = reconnections;
        if (known == null) {
            known = Reunions.of(ties.list(), ties.histories());
            reconnections = known;
        }
        return known;
    }

    /** Reads a text; what is private, or comes without its text, is not kept. */
    PostAnalysis analysis(Activity activity) {
        String text = activity.text();
        if (text == null || !activity.isPublic()) {
            return analyzers.analyze(text == null ? "" : text, null, problems::add);
        }
        PostAnalysis known = analyses.get(activity.id());
        if (known == null) {
            known = analyzers.analyze(text, null, problems::add);
            analyses.put(activity.id(), known);
        }
        return known;
    }

    PostAnalysis analyze(String text) {
        return texts.computeIfAbsent(text, some -> analyzers.analyze(some, null, problems::add));
    }

    /** Returns what waits for an answer and touches what the owner knows about. */
    List<Question> questions() {
        List<Tie> everybody = ties.list();
        synchronized (this) {
            List<Question> known = questions;
            if (known == null) {
                List<Activity> waiting = new ArrayList<>();
                for (Tie tie : everybody) {
                    if (tie.openQuestion() && tie.waiting() != null) {
                        archive.activities().find(tie.waiting()).ifPresent(waiting::add);
                    }
                }
                Instant season = archive.asOf()
                        .minusDays(Situation.DEFAULT_WINDOW.toDays())
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC);
                waiting.addAll(new WaitingComments(archive, season, this::analysis).questions());
                known = new OpenQuestions(archive, dismissed, this::expertise).of(waiting);
                questions = known;
            }
            return known;
        }
    }

    /** Returns what the owner knows about. */
    synchronized Expertise expertise() {
        Expertise known = expertise;
        if (known == null) {
            known = Knowing.of(archive, profiles(), people(), this::language);
            expertise = known;
        }
        return known;
    }
}
