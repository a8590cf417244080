package org.mingle.rules.pack.vocabulary;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.Candidate;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.Mark;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Reconnection;
import org.mingle.api.analysis.Tie;
import org.mingle.api.analysis.Voice;
import org.mingle.api.contact.Certification;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.Position;
import org.mingle.api.contact.Profile;
import org.mingle.api.situation.Channel;
import org.mingle.api.situation.Situation;
import org.mingle.rules.pack.expression.Struct;

/** Shows the records of a situation to expressions, field by field. */
final class Views {
    private static final int TITLE = 120;
    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    private Views() {}

    static Struct activity(Activity activity, Situation situation) {
        return new Struct(Fields.ACTIVITY, activity, field -> switch (field) {
            case "kind" -> lower(activity.kind());
            case "direction" -> lower(activity.direction());
            case "public" -> activity.isPublic();
            case "at" -> activity.at();
            case "network" -> activity.network().id();
            case "text" -> activity.text();
            case "words" -> (double) activity.words();
            case "link" -> !activity.links().isEmpty();
            case "url" -> text(activity.url());
            case "thread" -> activity.thread();
            case "duplicateOf" -> original(activity, situation);
            case "about" -> activity.about();
            case "mentions" -> activity.mentions();
            case "by" -> activity.actor() == null ? null : activity.actor().name();
            case "pending" -> Waits.pending(activity, situation);
            case "with" -> activity.with().stream().map(Party::name).toList();
            default -> trait(field, situation.analysis(activity));
        });
    }

    private static @Nullable Object trait(String field, PostAnalysis analysis) {
        return switch (field) {
            case "question" -> analysis.question();
            case "announcement" -> analysis.does(Act.ANNOUNCEMENT);
            case "personal" -> analysis.disclosure();
            case "claim" -> analysis.claims() == null ? null : analysis.claims() > 0;
            case "bait" -> analysis.bait();
            default -> null;
        };
    }

    static Struct tie(Tie tie, Situation situation) {
        return new Struct(Fields.TIE, tie, field -> switch (field) {
            case "name" -> tie.contact().name();
            case "company" -> tie.contact().affiliation().organisation();
            case "title" -> tie.contact().affiliation().title();
            case "watchedRole" -> role(tie.contact().affiliation().organisation(), situation);
            case "stage" -> lower(tie.stage());
            case "lastContact" -> day(tie.lastContact());
            case "firstContact" -> day(tie.firstContact());
            case "connectedOn" -> day(tie.contact().connectedOn());
            case "isNew" -> tie.isNew();
            case "openQuestion" -> tie.openQuestion();
            case "fading" -> tie.fading();
            case "dormant" -> tie.dormant();
            case "lastSent" -> Waits.lastSent(tie, situation);
            case "lastAsks" -> Waits.lastAsks(tie, situation);
            case "received" -> hears(tie, situation) ? number(tie.received()) : null;
            default -> number(figure(field, tie));
        });
    }

    /** Many exports have what the owner wrote and not what came back: only where messages of connections are told is none an answer. */
    private static boolean hears(Tie tie, Situation situation) {
        return tie.received() > 0
                || tie.contact().connected()
                        && tie.contact().accounts().stream()
                                .anyMatch(account -> situation.coverage().stream()
                                        .anyMatch(told -> told.kind() == Kind.MESSAGE
                                                && told.network().equals(account.network())));
    }

    private static @Nullable Number figure(String field, Tie tie) {
        return switch (field) {
            case "strength" -> tie.strength();
            case "recency" -> tie.recency();
            case "frequency" -> tie.frequency();
            case "reciprocity" -> tie.reciprocity();
            case "depth" -> tie.depth();
            case "duration" -> tie.duration();
            case "channels" -> tie.channels();
            case "cadenceDays" -> tie.cadenceDays();
            case "daysSilent" -> tie.daysSilent();
            case "daysOverdue" -> tie.daysOverdue();
            case "turns" -> tie.turns();
            case "sent" -> tie.sent();
            case "initiatedShare" -> tie.initiatedShare();
            case "awaitingReplyDays" -> tie.awaitingReplyDays();
            default -> null;
        };
    }

    static Struct post(Activity post, PostAnalysis analysis, Situation situation) {
        return new Struct(Fields.POST, post, field -> switch (field) {
            case "text" -> post.text();
            case "network" -> post.network().id();
            case "url" -> text(post.url());
            case "duplicateOf" -> original(post, situation);
            case "at" -> post.at();
            case "acts" -> analysis.acts().stream().map(Act::id).toList();
            case "links" -> post.links().stream().map(URI::toString).toList();
            case "mentions" -> post.mentions();
            case "question" -> analysis.question();
            case "rhetorical" -> analysis.rhetorical();
            case "disclosure" -> analysis.disclosure();
            case "bait" -> analysis.bait();
            case "marks" -> analysis.marks().stream().map(Views::mark).toList();
            case "words" -> (double) analysis.words();
            case "sentences" -> (double) analysis.sentences();
            case "firstPerson" -> analysis.firstPerson();
            case "ari" -> analysis.ari();
            case "claims" -> number(analysis.claims());
            case "superlatives" -> number(analysis.superlatives());
            case "valence" -> analysis.valence();
            case "politeness" -> analysis.politeness();
            case "delta" -> situation.voice(post).map(Voice::delta).orElse(null);
            case "usualDelta" -> situation.voice(post).map(Voice::usual).orElse(null);
            case "unlike" -> situation.voice(post).map(Voice::differences).orElse(List.of());
            default -> null;
        });
    }

    private static @Nullable String original(Activity post, Situation situation) {
        return situation
                .duplicateOf(post)
                .map(id -> situation
                        .activity(id)
                        .map(earlier -> text(earlier.url()))
                        .orElse(id.value()))
                .orElse(null);
    }

    private static Struct mark(Mark mark) {
        return new Struct(Fields.MARK, mark, field -> switch (field) {
            case "trait" -> mark.trait();
            case "term" -> mark.term();
            case "from" -> (double) mark.from();
            case "to" -> (double) mark.to();
            default -> null;
        });
    }

    static Struct move(Move move, Situation situation) {
        return new Struct(Fields.MOVE, move, field -> switch (field) {
            case "kind" -> lower(move.kind());
            case "name" -> move.name();
            case "company" -> move.company();
            case "role" -> role(move.company(), situation);
            case "fromTitle" -> move.from().title();
            case "toTitle" -> move.to().title();
            case "from" -> day(move.after());
            case "to" -> day(move.before());
            default -> null;
        });
    }

    static Struct company(Company company, Situation situation) {
        return new Struct(Fields.COMPANY, company, field -> switch (field) {
            case "name" -> company.name();
            case "role" -> company.role() == null ? null : lower(company.role());
            case "coverage" -> company.coverage();
            case "contacts" -> (double) company.contacts().size();
            case "ties" ->
                company.ties().stream().map(each -> tie(each, situation)).toList();
            case "moves" ->
                company.moves().stream().map(each -> move(each, situation)).toList();
            default -> null;
        });
    }

    static Struct candidate(Candidate candidate) {
        return new Struct(Fields.CANDIDATE, candidate, field -> switch (field) {
            case "name" -> candidate.name();
            case "followed" -> candidate.followed();
            case "contacts" -> (double) candidate.contacts();
            default -> null;
        });
    }

    static Struct reconnection(Reconnection again) {
        return new Struct(Fields.RECONNECTION, again, field -> switch (field) {
            case "name" -> again.tie().contact().name();
            case "company" -> again.tie().contact().affiliation().organisation();
            case "title" -> again.tie().contact().affiliation().title();
            case "on" -> day(again.on());
            case "silentDays" -> (double) again.silentDays();
            case "turnsBefore" -> (double) again.turnsBefore();
            default -> null;
        });
    }

    private static @Nullable String role(@Nullable String organisation, Situation situation) {
        return situation
                .companies()
                .list()
                .find(organisation)
                .map(watched -> lower(watched.role()))
                .orElse(null);
    }

    static Struct question(Question question) {
        return new Struct(Fields.QUESTION, question, field -> switch (field) {
            case "title" -> question.glance(TITLE);
            case "text" -> question.text();
            case "at" -> question.at();
            case "url" -> text(question.url());
            case "network" -> question.network().id();
            case "topic" -> question.topic();
            case "reason" -> question.reason();
            case "match" -> question.match();
            case "askedBy" -> question.askedByName().isEmpty() ? null : question.askedByName();
            default -> null;
        });
    }

    static Struct channel(Channel channel) {
        return new Struct(Fields.CHANNEL, channel, field -> switch (field) {
            case "network" -> channel.network().id();
            case "title" -> channel.title();
            case "publicActs" -> (double) channel.publicActs();
            case "posts" -> (double) channel.posts();
            case "replies" -> (double) channel.replies();
            case "reposts" -> (double) channel.reposts();
            case "privateActs" -> (double) channel.messages();
            case "contacts" -> (double) channel.contacts();
            case "daysSilent" -> number(channel.daysSilent());
            case "claimed" -> number(channel.claimed());
            case "conversationRatio" -> channel.conversation().value();
            case "broadcastShare" -> channel.broadcast();
            case "questionShare" -> channel.questions().value();
            default -> null;
        });
    }

    static Struct profile(Profile profile, Situation situation) {
        return new Struct(Fields.PROFILE, profile, field -> switch (field) {
            case "network" -> profile.network().id();
            case "name" -> profile.name();
            case "headline" -> profile.headline();
            case "summary" -> profile.summary();
            case "skills" -> profile.skills();
            case "silentSkills" -> situation.silentSkills();
            case "positions" -> positions(profile.positions());
            case "certifications" -> certifications(profile.certifications());
            case "firstPerson" -> firstPerson(situation.profileAnalyses().get("summary"));
            default -> null;
        });
    }

    private static @Nullable Double firstPerson(@Nullable PostAnalysis summary) {
        return summary == null ? null : summary.firstPerson();
    }

    private static @Nullable List<Struct> positions(@Nullable List<Position> positions) {
        return positions == null
                ? null
                : positions.stream().map(Views::position).toList();
    }

    private static Struct position(Position position) {
        return new Struct(Fields.POSITION, position, field -> switch (field) {
            case "title" -> position.title();
            case "organisation" -> position.organisation();
            case "current" -> position.until() == null;
            default -> null;
        });
    }

    private static @Nullable List<Struct> certifications(@Nullable List<Certification> certifications) {
        return certifications == null
                ? null
                : certifications.stream().map(Views::certification).toList();
    }

    private static Struct certification(Certification certification) {
        return new Struct(Fields.CERTIFICATION, certification, field -> switch (field) {
            case "name" -> certification.name();
            case "authority" -> certification.authority();
            case "from" -> day(certification.from());
            case "until" -> day(certification.until());
            default -> null;
        });
    }

    private static @Nullable Double number(@Nullable Number value) {
        return value == null ? null : value.doubleValue();
    }

    private static String lower(Enum<?> value) {
        return WORDS.computeIfAbsent(value, one -> one.name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    private static @Nullable Instant day(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
