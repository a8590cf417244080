package org.mingle.analysis.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.metric.Window.Deed;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.Channel;
import org.mingle.api.situation.Channels;
import org.mingle.api.situation.StandardMetric;
import org.mingle.api.workspace.Coverage;

/** The same measures for each network by itself. */
final class ChannelMetrics {
    private static final Set<Kind> ACTS = Set.of(Kind.POST, Kind.REPLY, Kind.REPOST, Kind.MESSAGE);
    private static final int YEARS = 2;

    private final Window window;
    private final Supplier<List<Contact>> people;
    private final Function<String, PostAnalysis> analyzer;

    /** @param analyzer reads texts of profiles */
    ChannelMetrics(Window window, Supplier<List<Contact>> people, Function<String, PostAnalysis> analyzer) {
        this.window = window;
        this.people = people;
        this.analyzer = analyzer;
    }

    Channels channels() {
        Set<Network> networks = new TreeSet<>(Comparator.comparing(Network::id));
        window.situation().coverage().stream()
                .filter(told -> ACTS.contains(told.kind()))
                .map(Coverage::network)
                .forEach(networks::add);
        Map<Network, LocalDate> last = last(networks);
        networks.addAll(last.keySet());
        List<Contact> connected =
                people.get().stream().filter(Contact::connected).toList();
        List<Channel> channels = new ArrayList<>();
        networks.forEach(network -> channels.add(channel(network, last.get(network), connected)));
        channels.sort(Comparator.comparingInt(Channel::publicActs)
                .thenComparingInt(Channel::messages)
                .reversed()
                .thenComparing(one -> one.network().id()));
        return new Channels(channels, Contrast.of(channels));
    }

    /** Most people were everywhere of late: two years are read only when that is not so. */
    private Map<Network, LocalDate> last(Set<Network> networks) {
        Map<Network, LocalDate> last = new HashMap<>();
        window.acts().forEach(act -> last.putIfAbsent(act.network(), LocalDate.ofInstant(act.at(), ZoneOffset.UTC)));
        if (last.keySet().containsAll(networks)) {
            return last;
        }
        Instant from =
                window.situation().asOf().minusYears(YEARS).atStartOfDay().toInstant(ZoneOffset.UTC);
        ActivityQuery sent = ActivityQuery.ALL
                .withoutTexts()
                .of(ACTS.toArray(Kind[]::new))
                .in(Direction.SENT)
                .between(from, null);
        // Newest first.
        window.archive()
                .activities()
                .forEach(sent, act -> last.putIfAbsent(act.network(), LocalDate.ofInstant(act.at(), ZoneOffset.UTC)));
        return last;
    }

    private Channel channel(Network network, @Nullable LocalDate last, List<Contact> connected) {
        List<Activity> spoken = window.spoken().stream()
                .filter(act -> act.network().equals(network))
                .toList();
        List<Activity> posts = of(spoken, Kind.POST);
        List<Deed> messages = window.sent(Kind.MESSAGE).stream()
                .filter(act -> act.network().equals(network))
                .toList();
        Profile profile = window.situation().profiles().stream()
                .filter(one -> one.network().equals(network))
                .findFirst()
                .orElse(null);
        LocalDate end = end(network);
        return new Channel(
                network,
                posts.size(),
                of(spoken, Kind.REPLY).size(),
                of(spoken, Kind.REPOST).size(),
                messages.size(),
                (int) connected.stream().filter(one -> isOn(one, network)).count(),
                share(
                        StandardMetric.CONVERSATION_RATIO,
                        spoken,
                        spoken.stream()
                                .filter(act -> PostMetrics.addressed(window, act))
                                .toList()),
                share(
                        StandardMetric.QUESTION_SHARE,
                        posts,
                        posts.stream()
                                .filter(act ->
                                        PostMetrics.is(window.analysis(act).question()))
                                .toList()),
                last,
                last == null ? null : (int) Math.max(0, ChronoUnit.DAYS.between(last, end)),
                profile == null ? null : claimed(profile),
                profile,
                source(network, profile));
    }

    private static List<Activity> of(List<Activity> spoken, Kind kind) {
        return spoken.stream().filter(act -> act.kind() == kind).toList();
    }

    private static boolean isOn(Contact one, Network network) {
        return one.accounts().stream().anyMatch(account -> account.network().equals(network));
    }

    private static Measurement share(StandardMetric metric, List<Activity> of, List<Activity> found) {
        return Measurement.share(found.size(), of.size(), metric.minimum())
                .resting(Window.rows(found.isEmpty() ? of : found));
    }

    private LocalDate end(Network network) {
        return window.situation().coverage().stream()
                .filter(told -> told.network().equals(network) && ACTS.contains(told.kind()))
                .map(Coverage::until)
                .max(LocalDate::compareTo)
                .filter(until -> until.isBefore(window.situation().asOf()))
                .orElse(window.situation().asOf());
    }

    /** A bio strings claims together; each is read by itself. */
    private @Nullable Integer claimed(Profile profile) {
        return Stream.of(profile.headline(), profile.summary())
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(text.split("[.!?\\n|•·;]+")))
                .map(analyzer)
                .map(PostAnalysis::seniority)
                .filter(Objects::nonNull)
                .max(Integer::compareTo)
                .orElse(null);
    }

    private SourceRow source(Network network, @Nullable Profile profile) {
        SourceRow row = profile == null ? null : profile.source();
        return row != null
                ? row
                : window.situation().coverage().stream()
                        .filter(told -> told.network().equals(network) && ACTS.contains(told.kind()))
                        .map(told -> new SourceRow(told.file(), 0))
                        .findFirst()
                        .orElseGet(() -> new SourceRow(network.id(), 0));
    }
}
