package org.mingle.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.desktop.Adviser;
import org.mingle.desktop.House;

@Timeout(30)
class SessionTest {
    private final House house = new House();
    private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final List<String> told = new java.util.ArrayList<>();
    private final RoomsToCome rooms = new RoomsToCome();
    private final Session session = session(rooms);

    private Session session(RoomsToCome rooms) {
        return new Session(house.guests(), House.CLOCK, rooms, "default", null, events::add, told::add);
    }

    @BeforeEach
    void come() {
        rooms.came(house.rooms());
    }

    @AfterEach
    void close() {
        session.close();
    }

    private <T extends Showing> T await(Class<T> type, Predicate<T> such) throws InterruptedException {
        while (!(type.isInstance(session.showing()) && such.test(type.cast(session.showing())))) {
            Runnable event = events.poll(20, TimeUnit.SECONDS);
            assertThat(event).as("something more happens").isNotNull();
            event.run();
        }
        return type.cast(session.showing());
    }

    private Showing.Open awaitAdvice() throws InterruptedException {
        return await(Showing.Open.class, open -> open.advice() != null);
    }

    @Test
    void aGuestIsOpenedInAWorkspaceThatIsGoneAfterwards() throws InterruptedException {
        session.openGuest(session.guests().get(2));
        Showing.Open open = awaitAdvice();
        assertThat(open.workspace().temporary()).isTrue();
        assertThat(open.owner()).isEqualTo("Sam Shouter");
        assertThat(open.asOf()).as("the day of the export").isEqualTo(Adviser.TODAY);
        session.leave();
        session.close();
        assertThat(house.log).contains("close t").doesNotContain("open default");
    }

    @Test
    void whatIsKeptIsOpenedTheNextTimeAndSeenAsOfToday() throws InterruptedException {
        session.openExports(List.of(Path.of("mine.zip")), true, null);
        Showing.Open open = awaitAdvice();
        assertThat(open.asOf()).hasToString("2026-11-24");
        assertThat(open.news()).isEqualTo("Read 3 new rows from 1 file. 1 file is not in the export; see Imports.");
        Session next = session(rooms);
        next.openKept();
        while (!(next.showing() instanceof Showing.Open)) {
            events.poll(20, TimeUnit.SECONDS).run();
        }
        next.close();
    }

    @Test
    void nothingIsOpenedWhenNothingWasKept() throws InterruptedException {
        session.openKept();
        await(Showing.Start.class, start -> true);
        assertThat(house.log).isEmpty();
    }

    @Test
    void aRefusedExportLeavesEverythingAsItWasAndSaysWhy() throws InterruptedException {
        house.refusal = "This is not an export.";
        session.openExports(List.of(Path.of("holiday.zip")), false, null);
        await(Showing.Start.class, start -> true);
        assertThat(told).containsExactly("“holiday.zip” was not used. This is not an export.");
    }

    /** Whoever is asked to delete does so on the worker, which does one thing after the other. */
    private void assertNothingIsLeftOfTheWeb() {
        session.close();
        assertThat(house.fetched)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder).doesNotExist());
    }

    @Test
    void whatComesFromTheWebIsReadLikeAFileAndThenGone() throws InterruptedException {
        session.openWeb("https://blog.example/feed", true);
        await(Showing.Open.class, open -> true);
        assertThat(house.log).contains("open default", "read blog.example.xml as null");
        assertNothingIsLeftOfTheWeb();
    }

    @Test
    void whatCannotBeFetchedIsSaidAndLeavesEverythingAsItWas() throws InterruptedException {
        session.openWeb("https://blog.example/gone", true);
        await(Showing.Start.class, start -> true);
        assertThat(told).containsExactly("There is nothing for the public at this address of blog.example.");
        assertThat(house.log).doesNotContain("open default");
        assertNothingIsLeftOfTheWeb();
    }

    @Test
    void whatWasFetchedAndRefusedIsGoneToo() throws InterruptedException {
        house.refusal = "This is not an export.";
        session.openWeb("https://blog.example/feed", false);
        await(Showing.Start.class, start -> true);
        assertThat(told).containsExactly("“blog.example.xml” was not used. This is not an export.");
        assertNothingIsLeftOfTheWeb();
    }

    @Test
    void whatWasFetchedIsThereUntilThePersonHasSaidWhoTheyAre() throws InterruptedException {
        house.candidates = List.of(House.owner("Ada Vogel", "ada"));
        session.openWeb("https://blog.example/feed", true);
        Showing.Asking asking = await(Showing.Asking.class, question -> true);
        assertThat(asking.exports()).allSatisfy(file -> assertThat(file).exists());
        session.openExports(asking.exports(), asking.keep(), new Showing.Me("ada", "Ada Vogel"));
        await(Showing.Open.class, open -> true);
        assertThat(house.log).contains("read blog.example.xml as ada");
        assertNothingIsLeftOfTheWeb();
    }

    @Test
    void workThatIsCalledOffGoesBackToWhereOneWas() throws InterruptedException {
        house.waitForCancel = true;
        session.openExports(List.of(Path.of("huge.zip")), false, null);
        await(Showing.Working.class, work -> work.message().startsWith("Reading messages"));
        session.cancel();
        await(Showing.Start.class, start -> true);
        assertThat(told).isEmpty();
    }

    @Test
    void ofSeveralExportsThoseReadBeforeOneCalledItOffAreKeptAndTheOthersNamed() throws InterruptedException {
        house.slow = "second.zip";
        session.openExports(List.of(Path.of("first.zip"), Path.of("second.zip"), Path.of("third.zip")), true, null);
        await(Showing.Working.class, work -> work.message().endsWith("second.zip"));
        session.cancel();
        Showing.Open open = awaitAdvice();
        assertThat(open.news())
                .isEqualTo("Read 3 new rows from 1 file. 1 file is not in the export; see Imports."
                        + " “second.zip”, “third.zip” were not used. It was called off.");
        assertThat(open.workspace().imports().list()).hasSize(1);
        assertThat(house.log).contains("read first.zip as null").doesNotContain("undo first.zip");
    }

    @Test
    void aLookThatIsCalledOffIsOver() throws InterruptedException {
        house.afterRead = session::cancel;
        session.openExports(List.of(Path.of("mine.zip")), false, null);
        await(Showing.Start.class, start -> true);
        assertThat(house.log).contains("read mine.zip as null", "close t");
    }

    @Test
    void whileOneIsAskedNothingOfTheOthersIsKept() throws InterruptedException {
        house.nameless = "second.zip";
        house.candidates = List.of(House.owner("Ada Bell", "ada-bell"));
        session.openExports(List.of(Path.of("first.zip"), Path.of("second.zip")), true, null);
        Showing.Asking question = await(Showing.Asking.class, asking -> true);
        assertThat(question.exports()).hasSize(2);
        assertThat(house.log).contains("read first.zip as null", "undo first.zip");
    }

    @Test
    void afterAGuestComesBackWhatOneKept() throws InterruptedException {
        session.openExports(List.of(Path.of("mine.zip")), true, null);
        awaitAdvice();
        session.openGuest(session.guests().get(0));
        await(Showing.Open.class, open -> open.workspace().temporary() && open.advice() != null);
        session.leave();
        Showing.Open open = await(Showing.Open.class, now -> now.advice() != null);
        assertThat(open.workspace().temporary()).isFalse();
        session.leave();
        assertThat(session.showing()).isEqualTo(new Showing.Start(true));
    }

    @Test
    void whereOneIsStaysOpenWhenAnotherWorkspaceCannotBe() throws InterruptedException {
        session.openExports(List.of(Path.of("mine.zip")), true, null);
        Showing.Open mine = awaitAdvice();
        house.locked = "work";
        session.turnTo("work", null, () -> told.add("turned"));
        await(Showing.Working.class, work -> work.title().contains("“work”"));
        Showing.Open open = awaitAdvice();
        assertThat(open.workspace()).isSameAs(mine.workspace());
        assertThat(session.workspaceName()).isEqualTo("default");
        assertThat(told).containsExactly("The database cannot be used.");
    }

    @Test
    void anExportThatDoesNotSayWhoseItIsIsOpenedWithTheAnswer() throws InterruptedException {
        house.candidates = List.of(House.owner("Ada Bell", "ada-bell"));
        session.openExports(List.of(Path.of("mine.zip")), false, null);
        Showing.Asking question = await(Showing.Asking.class, asking -> true);
        assertThat(question.candidates()).extracting("name").containsExactly("Ada Bell");
        session.openExports(question.exports(), question.keep(), new Showing.Me("ada-bell", "Ada Bell"));
        Showing.Open open = awaitAdvice();
        assertThat(open.owner()).as("the answer, when the export has no name").isEqualTo("Ada Bell");
        assertThat(house.log).contains("read mine.zip as ada-bell");
    }

    @Test
    void whatIsAskedForBeforeTheRoomsAreThereWaitsForThem() throws InterruptedException {
        RoomsToCome late = new RoomsToCome();
        Session early = session(late);
        early.openKept();
        assertThat(early.showing()).isInstanceOf(Showing.Working.class);
        early.cancel();
        settle(early);
        assertThat(early.showing()).as("called off").isInstanceOf(Showing.Start.class);

        early.openGuest(early.guests().get(2));
        late.came(house.rooms());
        settle(early);
        assertThat(early.showing())
                .isInstanceOfSatisfying(
                        Showing.Open.class, open -> assertThat(open.owner()).isEqualTo("Sam Shouter"));
        early.close();
    }

    @Test
    void aWorkspaceAskedForBeforeTheRoomsAreThereIsMadeWhenTheyAre() throws InterruptedException {
        RoomsToCome late = new RoomsToCome();
        Session early = session(late);
        house.shelves.names.add("work");
        List<String> names = new java.util.ArrayList<>();
        early.workspaces(names::addAll);
        early.make("anna");
        assertThat(early.showing()).isInstanceOf(Showing.Working.class);
        assertThat(house.log).isEmpty();

        late.came(house.rooms());
        settle(early);
        assertThat(house.log).contains("create anna");
        assertThat(early.workspaceName()).isEqualTo("anna");
        while (names.isEmpty()) {
            events.poll(20, TimeUnit.SECONDS).run();
        }
        assertThat(names).containsExactly("default", "work");
        early.close();
    }

    @Test
    void roomsThatStayAwayAnswerWhoeverWaits() throws InterruptedException {
        RoomsToCome never = new RoomsToCome();
        Session early = session(never);
        early.openGuest(early.guests().get(2));
        never.stayAway("The store does not run.");
        settle(early);
        assertThat(early.showing()).isInstanceOf(Showing.Start.class);
        assertThat(told).containsExactly("The store does not run.");
        early.close();
    }

    private void settle(Session of) throws InterruptedException {
        while (of.showing() instanceof Showing.Working) {
            Runnable event = events.poll(20, TimeUnit.SECONDS);
            assertThat(event).as("something more happens").isNotNull();
            event.run();
        }
    }

    @Test
    void aChangeOfTheRulesBringsNewAdvice() throws InterruptedException {
        session.openGuest(session.guests().get(0));
        awaitAdvice();
        house.advice = Adviser.shouter("Listen first");
        house.rulesChanged();
        Showing.Open open = await(Showing.Open.class, now -> now.advice() == house.advice);
        assertThat(open.advice().recommendations().get(0).finding().action()).isEqualTo("Listen first");
    }

    @Test
    void workForAViewIsDroppedWhenSomethingElseIsOpenByThen() throws InterruptedException {
        session.openGuest(session.guests().get(0));
        awaitAdvice();
        java.util.concurrent.CountDownLatch started = new java.util.concurrent.CountDownLatch(1);
        session.work(
                () -> {
                    started.countDown();
                    return "late";
                },
                told::add,
                failure -> told.add("failed"));
        started.await();
        session.leave();
        session.work(() -> "in time", told::add, failure -> told.add("failed"));
        while (!told.contains("in time")) {
            events.poll(20, TimeUnit.SECONDS).run();
        }
        assertThat(told).containsExactly("in time");
    }
}
