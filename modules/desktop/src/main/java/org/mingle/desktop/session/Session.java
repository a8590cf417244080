package org.mingle.desktop.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.api.fetching.FetchException;
import org.mingle.api.guest.Guest;
import org.mingle.api.guest.Guests;
import org.mingle.api.importing.ExportRequest;
import org.mingle.api.importing.Mapping;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window shows and the long work behind it.
 *
 * <p>Ask and call it on the event thread; the work is done on threads of its own, and listeners hear of it on the event
 * thread.
 */
public final class Session implements AutoCloseable {
    static final String FAULT = "Something went wrong in Mingle itself. Your data are as they were.";

    private final Guests guests;
    private final RoomsToCome rooms;
    private final Choosing choosing;
    private final Workers workers;
    private final Advising advising;
    private final WebVisit web;
    private final Consumer<String> trouble;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Opening opening;
    private Showing showing = new Showing.Start(false);
    private Showing before = showing;
    private Job job = Job.silent();
    private int generation;
    private int rulesVersion;

    /**
     * Begins with nothing open.
     *
     * @param rooms what is asked for before they are there waits for them
     * @param workspaceName the workspace for what is kept
     * @param asOf the day to look at, null for the usual one
     * @param events runs something on the event thread
     * @param trouble tells the person a sentence, on the event thread
     */
    public Session(
            Guests guests,
            Clock clock,
            RoomsToCome rooms,
            String workspaceName,
            @Nullable LocalDate asOf,
            Executor events,
            Consumer<String> trouble) {
        this.guests = guests;
        this.rooms = rooms;
        this.choosing = new Choosing(rooms);
        this.opening = new Opening(rooms, guests, clock, workspaceName, asOf);
        this.workers = new Workers(events);
        this.web = new WebVisit(rooms);
        this.trouble = trouble;
        this.advising = new Advising(rooms, workers, this::rulesChanged);
    }

    /** Returns what is shown. */
    public Showing showing() {
        return showing;
    }

    /** Returns the workspace that is open, also while something else is being read. */
    public Optional<Showing.Open> open() {
        return showing instanceof Showing.Open now
                ? Optional.of(now)
                : before instanceof Showing.Open earlier ? Optional.of(earlier) : Optional.empty();
    }

    /** Returns a number that grows whenever rule sets, metrics or profiles change. */
    public int rulesVersion() {
        return rulesVersion;
    }

    /** Returns the day on which nothing is open. */
    public LocalDate today() {
        return opening.today();
    }

    /** Returns the made-up people one can look at. */
    public List<Guest> guests() {
        return guests.list();
    }

    /** Calls back on the event thread after every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Opens what was kept in earlier sessions, if there is anything; stays at the start otherwise. */
    public void openKept() {
        Opening here = opening;
        run("Welcome back", here::kept);
    }

    /**
     * Opens what was kept, if there is anything and the person has not begun with something else; nothing is seen of the
     * look.
     *
     * @param then done when that has been decided
     */
    public void lookForKept(Runnable then) {
        Opening here = opening;
        workers.work(() -> {
            boolean kept = here.mayBeKept(Job.silent());
            workers.show(() -> {
                if (kept && showing instanceof Showing.Start) {
                    openKept();
                }
                then.run();
            });
        });
    }

    /** Returns the workspace for what is kept. */
    public String workspaceName() {
        return opening.workspaceName();
    }

    /** Returns whether what is kept in this workspace is open. */
    public boolean shows(String workspaceName) {
        return open().map(Showing.Open::workspace)
                .filter(each -> !each.temporary() && each.name().equals(workspaceName))
                .isPresent();
    }

    /** Returns the day to look at, null for the usual one. */
    public @Nullable LocalDate fixedDay() {
        return opening.fixedDay();
    }

    /**
     * Turns to another workspace or another day, where all is as after a start with them; where one is stays open when that
     * fails.
     *
     * @param then done there, not when it failed or was called off
     */
    public void turnTo(String workspaceName, @Nullable LocalDate asOf, Runnable then) {
        Opening there = opening.elsewhere(workspaceName, asOf);
        run("Opening the workspace “" + workspaceName + "”", there::kept, () -> {
            opening = there;
            then.run();
        });
    }

    /** Hands over the names of all workspaces, the one that is chosen too; as soon as the rooms are there. */
    public void workspaces(Consumer<List<String>> then) {
        rooms.whenThere(there -> {
            String here = workspaceName();
            work(
                    () -> Stream.concat(there.workspaces().list().stream(), Stream.of(here))
                            .distinct()
                            .sorted()
                            .toList(),
                    then,
                    failure -> {});
        });
    }

    /** Turns to another workspace, and opens what is kept there. */
    public void choose(String workspace) {
        turnTo(workspace, fixedDay(), () -> {});
    }

    /** Makes a workspace and turns to it. */
    public void make(String workspace) {
        turn("Making " + workspace, workspace, progress -> choosing.make(workspace, progress));
    }

    /** Gives the workspace that is chosen another name. */
    public void rename(String workspace) {
        String here = workspaceName();
        turn("Renaming", workspace, progress -> choosing.rename(here, workspace, progress));
    }

    /** Erases the workspace that is chosen, and turns to the usual one. */
    public void delete() {
        String here = workspaceName();
        turn("Erasing " + here, Workspaces.DEFAULT, progress -> choosing.delete(here, progress));
    }

    private void turn(String title, String workspace, Consumer<Job> change) {
        Opening there = opening.elsewhere(workspace, fixedDay());
        run(
                title,
                progress -> {
                    change.accept(progress);
                    return there.kept(progress);
                },
                () -> opening = there);
    }

    /** Hands over the exports that the person has asked for and not imported since; as soon as the rooms are there. */
    public void awaited(Consumer<List<ExportRequest>> then) {
        requests(there -> waiting(there, workspaceName()), then);
    }

    /** Notes that an export was asked for today. */
    public void asked(String format, Runnable then) {
        LocalDate day = today();
        requests(
                there -> {
                    there.requests().asked(workspaceName(), format, day);
                    return true;
                },
                done -> then.run());
    }

    /** Reminds of an export no more. */
    public void dismissRequest(String format, Runnable then) {
        requests(there -> there.requests().dismiss(workspaceName(), format), done -> then.run());
    }

    private <T> void requests(Function<Rooms, T> work, Consumer<T> then) {
        rooms.whenThere(there -> work(() -> work.apply(there), then, failure -> {}));
    }

    /** The imports are only looked at when somebody waits for one. */
    private static List<ExportRequest> waiting(Rooms there, String here) {
        List<ExportRequest> all = there.requests().waiting(here, List.of());
        if (all.isEmpty() || !there.workspaces().list().contains(here)) {
            return all;
        }
        try (Workspace workspace = there.workspaces().open(here)) {
            return there.requests().waiting(here, workspace.imports().list());
        }
    }

    /** Opens a made-up person in a workspace that is gone afterwards. */
    public void openGuest(Guest guest) {
        Opening here = opening;
        run(guest.name() + " is on the way", progress -> here.guest(guest, progress));
    }

    /**
     * Opens exports.
     *
     * @param keep whether they are kept, or gone afterwards
     * @param me the person, null when the export should say
     */
    public void openExports(List<Path> exports, boolean keep, Showing.@Nullable Me me) {
        List<Path> own = List.copyOf(exports);
        Opening here = opening;
        run("Reading your export", progress -> here.exports(own, keep, me, progress));
    }

    /**
     * Returns which servers {@link #openWeb} would ask first; asks none.
     *
     * @throws FetchException when it is no address that can be fetched
     */
    public List<String> hosts(String address) throws FetchException {
        return web.hosts(address);
    }

    /**
     * Fetches a feed or a profile from the web and opens it.
     *
     * @param keep whether it is kept, or gone afterwards
     */
    public void openWeb(String address, boolean keep) {
        Opening here = opening;
        run(
                "Fetching from the web",
                progress -> here.exports(List.of(web.fetch(address, progress)), keep, null, progress));
    }

    /** Says what the columns of a table hold, and goes on with the exports. */
    public void tell(Showing.Columns question, Mapping mapping) {
        Opening here = opening;
        run("Reading your export", progress -> {
            question.table().use(mapping, question.keep());
            return here.exports(question.exports(), question.keep(), question.me(), progress);
        });
    }

    /** Goes on with the exports but the table that was asked about. */
    public void leaveOut(Showing.Columns question) {
        List<Path> others = question.exports().stream()
                .filter(each -> !each.equals(question.file()))
                .toList();
        openExports(others, question.keep(), question.me());
    }

    /** Calls off the work that is under way; what was shown before is shown again. */
    public void cancel() {
        job.cancel();
    }

    /** Goes back to what was shown before the person was asked something. */
    public void dismiss() {
        if (showing instanceof Showing.Question) {
            back();
        }
    }

    /** Forgets the news of the last import, once read. */
    public void hush() {
        if (showing instanceof Showing.Open open && !open.news().isEmpty()) {
            show(open.quiet());
        }
    }

    /** Works the advice out anew. */
    public void refresh() {
        if (showing instanceof Showing.Open open) {
            int of = generation;
            advising.advise(open, advice -> advised(of, advice), trouble);
        }
    }

    /** Closes what is open: after a throw-away look comes what is kept, if there is anything, else the start. */
    public void leave() {
        if (showing instanceof Showing.Open open) {
            boolean look = open.workspace().temporary();
            generation++;
            show(new Showing.Start(!look));
            if (look) {
                openKept();
            }
        }
    }

    /** Does work for a view and hands over its result, or what it threw, unless something else is open by then. */
    public <T> void work(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        int mine = generation;
        workers.fetch(() -> {
            try {
                T result = work.call();
                later(mine, () -> then.accept(result));
            } catch (Exception | LinkageError e) {
                later(mine, () -> {
                    log().warn("A view could not load what it shows", e);
                    failed.accept(e);
                });
            }
        });
    }

    private void later(int of, Runnable action) {
        workers.show(() -> {
            if (of == generation) {
                action.run();
            }
        });
    }

    /** What long work comes to; null for the start. */
    private interface Work {
        @Nullable
        Showing call(Job progress) throws Exception;
    }

    private void run(String title, Work work) {
        run(title, work, () -> {});
    }

    /** @param settled done when the work has come to something, before that is shown */
    private void run(String title, Work work, Runnable settled) {
        if (showing instanceof Showing.Working) {
            return;
        }
        if (!(showing instanceof Showing.Question)) {
            before = showing;
        }
        Job mine = new Job((fraction, message) -> workers.show(() -> progressed(title, message, fraction)));
        job = mine;
        advising.cancel();
        show(new Showing.Working(title, "One moment …", -1));
        workers.work(() -> {
            try {
                Showing result = work.call(mine);
                workers.show(() -> {
                    settled.run();
                    arrive(result == null ? new Showing.Start(false) : result);
                });
            } catch (CancelledException cancelled) {
                workers.show(this::back);
            } catch (StoreException | Opening.Refused sentence) {
                workers.show(() -> fail(sentence.getMessage()));
            } catch (Exception | LinkageError e) {
                log().error("Long work failed", e);
                workers.show(() -> fail(FAULT));
            }
        });
    }

    private void progressed(String title, String message, double fraction) {
        if (showing instanceof Showing.Working) {
            show(new Showing.Working(title, message, fraction));
        }
    }

    private void back() {
        workers.work(web::forget);
        show(before);
        refresh();
    }

    private void fail(@Nullable String sentence) {
        back();
        trouble.accept(sentence == null ? FAULT : sentence);
    }

    private void arrive(Showing result) {
        if (result instanceof Showing.Open open) {
            generation++;
            workers.work(web::forget);
            close(before);
            before = open;
            show(open);
            refresh();
        } else {
            generation += before instanceof Showing.Open ? 1 : 0;
            show(result);
        }
    }

    private void advised(int of, Advice advice) {
        if (of != generation) {
            return;
        }
        if (showing instanceof Showing.Open open) {
            show(open.advised(advice));
        } else if (before instanceof Showing.Open open) {
            before = open.advised(advice);
        }
    }

    private void rulesChanged() {
        rulesVersion++;
        listeners.forEach(Runnable::run);
        refresh();
    }

    private void show(Showing next) {
        Showing old = showing;
        showing = next;
        if (next instanceof Showing.Start) {
            close(old instanceof Showing.Open ? old : before);
            before = next;
        }
        listeners.forEach(Runnable::run);
    }

    private void close(Showing old) {
        if (old instanceof Showing.Open open) {
            advising.cancel();
            Workspace done = open.workspace();
            workers.work(done::close);
        }
    }

    /** Ends everything, on any thread but the event thread; a throw-away workspace is gone. */
    @Override
    public void close() {
        generation++;
        job.cancel();
        advising.close();
        close(showing instanceof Showing.Open ? showing : before);
        workers.work(web::forget);
        workers.close();
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Session.class);
    }
}
