package org.mingle.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.ComponentLookupScope;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.JOptionPaneFinder;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JOptionPaneFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.health.Health;
import org.mingle.api.health.HealthCheck;
import org.mingle.desktop.party.PartyView;

/** What a person sees and does before the rooms behind the window are there. */
@NeedsDisplay
@Timeout(60)
class EarlyWindowTest {
    private static final String QUESTION = "How do you behave at the party?";
    private static final String SAM = "You are looking at Sam Shouter, a made-up person. Nothing is kept.";

    @TempDir
    Path home;

    private final House house = new House();
    private Front front;
    private Robot robot;
    private FrameFixture frame;

    @BeforeEach
    void open() {
        front = house.front(StartOptions.from(Map.of("mingle.home", home.toString())));
        robot = BasicRobot.robotWithNewAwtHierarchy();
        robot.settings().componentLookupScope(ComponentLookupScope.SHOWING_ONLY);
        front.begin();
        frame = WindowFinder.findFrame(JFrame.class).withTimeout(20_000).using(robot);
    }

    @AfterEach
    void close() {
        GuiActionRunner.execute(() -> frame.target().dispose());
        robot.cleanUp();
    }

    private static boolean reads(Component part, String text) {
        boolean here = part.isShowing()
                && part instanceof JTextComponent words
                && words.getText().contains(text);
        return here
                || part instanceof Container all
                        && List.of(all.getComponents()).stream().anyMatch(each -> reads(each, text));
    }

    private boolean reads(String text) {
        return GuiActionRunner.execute(() -> reads(frame.target(), text));
    }

    private void await(String text) {
        Pause.pause(
                new Condition(text) {
                    @Override
                    public boolean test() {
                        return reads(text);
                    }
                },
                20_000);
    }

    private void awaitRooms() {
        Pause.pause(
                new Condition("the entry of the party") {
                    @Override
                    public boolean test() {
                        return robot
                                .finder()
                                .findAll(
                                        frame.target(),
                                        component -> "go org.mingle.desktop.party".equals(component.getName()))
                                .stream()
                                .anyMatch(Component::isShowing);
                    }
                },
                20_000);
    }

    private Workbench workbench() {
        Workbench workbench = new Workbench(house.rooms(), front, taker -> {});
        workbench.addView(new PartyView());
        return workbench;
    }

    private static CompletableFuture<Integer> call(Callable<Integer> task) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return task.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private int closed(CompletableFuture<Integer> exit) throws Exception {
        GuiActionRunner.execute(() -> frame.target().dispose());
        return exit.get(20, TimeUnit.SECONDS);
    }

    @Test
    void theFirstPageIsThereBeforeTheRooms() throws Exception {
        await(QUESTION);
        frame.button("guest shouter").requireEnabled();
        frame.button("open export").requireEnabled();
        assertThat(house.log).isEmpty();

        CompletableFuture<Integer> exit = call(workbench());
        awaitRooms();
        assertThat(reads(QUESTION)).as("the page stays").isTrue();
        assertThat(closed(exit)).isZero();
    }

    @Test
    void whatIsPressedBeforeTheRoomsAreThereIsDoneWhenTheyAre() throws Exception {
        frame.button("guest shouter").click();
        await("Sam Shouter is on the way");
        assertThat(house.log).isEmpty();

        CompletableFuture<Integer> exit = call(workbench());
        await(SAM);
        assertThat(closed(exit)).isZero();
        assertThat(house.log).contains("read linkedin.zip as null", "close t").doesNotContain("open default");
    }

    @Test
    void aWorkspaceAskedForBeforeTheRoomsAreThereIsMadeWhenTheyAre() throws Exception {
        frame.menuItemWithPath("Workspace", "New …").click();
        JOptionPaneFixture question = JOptionPaneFinder.findOptionPane().using(robot);
        question.textBox().enterText("anna");
        question.okButton().click();
        await("Making anna");
        assertThat(house.log).isEmpty();

        CompletableFuture<Integer> exit = call(workbench());
        await("Nothing is kept in the workspace “anna” yet.");
        assertThat(house.log).contains("create anna");
        assertThat(closed(exit)).isZero();
    }

    @Test
    void whatIsPressedBeforeTheRoomsAreThereCanBeCalledOff() throws Exception {
        frame.button("guest shouter").click();
        await("Sam Shouter is on the way");
        frame.button("cancel").click();
        await(QUESTION);

        CompletableFuture<Integer> exit = call(workbench());
        awaitRooms();
        assertThat(closed(exit)).isZero();
        assertThat(house.log).doesNotContain("temporary");
    }

    @Test
    void aWindowThatIsClosedBeforeTheRoomsAreThereEndsTheStart() throws Exception {
        await(QUESTION);
        GuiActionRunner.execute(() -> frame.target().dispose());

        assertThat(call(workbench()).get(20, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void aRoomThatNeverComesIsNamedAndAPressIsAnswered() throws Exception {
        EmptyHouse empty = new EmptyHouse(front, Duration.ofMillis(300));
        empty.checks = List.of(new Check("clock", "It is late."), new Check("bundles", "The store does not run."));
        frame.button("guest shouter").click();
        await("Sam Shouter is on the way");

        CompletableFuture<Integer> exit = call(empty);
        String sentence =
                "Mingle cannot open or read anything, because a part of it does not run. The store does not run.";
        await(sentence);
        frame.optionPane().requireVisible();
        frame.optionPane().button().click();
        assertThat(reads(QUESTION)).isTrue();
        assertThat(empty.test(Map.of()))
                .as("a later start brings it to the front")
                .isTrue();
        assertThat(closed(exit)).isZero();
        assertThat(empty.test(Map.of())).as("a later start after its end").isFalse();
    }

    @Test
    void aRoomThatComesLateIsTakenInByTheSameWindow() throws Exception {
        EmptyHouse empty = new EmptyHouse(front, Duration.ZERO);
        CompletableFuture<Integer> exit = call(empty);
        await("because a part of it does not run. 'mingle doctor' may say why.");

        empty.workbench = workbench();
        awaitRooms();
        assertThat(reads("does not run")).isFalse();
        frame.button("guest shouter").click();
        await(SAM);
        assertThat(closed(exit)).isZero();
    }

    @Test
    void aWindowWhoseGuestsGoAsksForItsSuccessor() throws Exception {
        EmptyHouse empty = new EmptyHouse(front, Duration.ofMinutes(1));
        CompletableFuture<Integer> exit = call(empty);
        await(QUESTION);
        Pause.pause(new Condition("the window is its own") {
            @Override
            public boolean test() {
                return empty.test(Map.of());
            }
        });
        empty.close();
        front.close();
        assertThat(exit.get(20, TimeUnit.SECONDS)).isEqualTo(-1);
        assertThat(GuiActionRunner.execute(() -> frame.target().isShowing())).isFalse();
    }

    private record Check(String id, String finding) implements HealthCheck {
        @Override
        public int order() {
            return 1;
        }

        @Override
        public Health check() {
            Health.Notes notes = Health.notes();
            notes.finding(finding);
            return notes.done();
        }
    }
}
