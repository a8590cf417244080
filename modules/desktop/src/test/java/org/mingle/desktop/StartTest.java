package org.mingle.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.JOptionPaneFinder;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.JOptionPaneFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.desktop.advice.AdviceView;
import org.mingle.desktop.party.PartyView;

/** Starts of the window in other ways than by its name alone. */
@NeedsDisplay
@Timeout(60)
class StartTest {
    @TempDir
    Path home;

    private final House house = new House();
    private SystemFiles files = taker -> {};

    private Workbench workbench(Map<String, Object> launcher) {
        Workbench workbench = new Workbench(house.rooms(), house.front(StartOptions.from(launcher)), files);
        workbench.addView(new PartyView());
        workbench.addView(new AdviceView());
        return workbench;
    }

    private static CompletableFuture<Integer> call(Workbench workbench) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return workbench.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void anExportOnTheCommandLineIsAskedAbout() throws Exception {
        Path export = Files.writeString(home.resolve("mine.zip"), "an export");
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        CompletableFuture<Integer> exit = call(workbench(Map.of(
                "mingle.home", home.toString(),
                "launcher.arguments", new String[] {export.toString()},
                "mingle.exports", new String[] {export.toString()})));
        cancelWhatIsAskedOf("mine.zip", robot, exit);
        assertThat(house.log).noneMatch(line -> line.startsWith("read"));
    }

    @Test
    void whatTheSystemHandsOverBeforeTheWindowIsThereIsNotLost() throws Exception {
        Path export = Files.writeString(home.resolve("first.zip"), "an export");
        files = taker -> taker.accept(List.of(export));
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        CompletableFuture<Integer> exit = call(workbench(Map.of("mingle.home", home.toString())));
        cancelWhatIsAskedOf("first.zip", robot, exit);
    }

    private static void cancelWhatIsAskedOf(String export, Robot robot, CompletableFuture<Integer> exit)
            throws Exception {
        try {
            JFrame frame = (JFrame) WindowFinder.findFrame(JFrame.class)
                    .withTimeout(20_000)
                    .using(robot)
                    .target();
            JOptionPaneFixture question =
                    JOptionPaneFinder.findOptionPane().withTimeout(20_000).using(robot);
            assertThat(String.valueOf(question.target().getMessage())).contains("“" + export + "”");
            question.buttonWithText("Cancel").click();
            GuiActionRunner.execute(frame::dispose);
            assertThat(exit.get(20, TimeUnit.SECONDS)).isZero();
        } finally {
            robot.cleanUp();
        }
    }

    @Test
    void aWindowWhoseRoomsGoClosesAndAsksForItsSuccessor() throws Exception {
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        Workbench workbench = workbench(Map.of("mingle.home", home.toString()));
        CompletableFuture<Integer> exit = call(workbench);
        try {
            JFrame frame = (JFrame) WindowFinder.findFrame(JFrame.class)
                    .withTimeout(20_000)
                    .using(robot)
                    .target();
            workbench.close();
            assertThat(exit.get(20, TimeUnit.SECONDS)).isEqualTo(-1);
            assertThat(GuiActionRunner.execute(frame::isShowing)).isFalse();
        } finally {
            robot.cleanUp();
        }
    }

    @Test
    void aRehearsalLooksAtAGuestAndShowsNothing() throws Exception {
        List<AWTEvent> opened = new CopyOnWriteArrayList<>();
        AWTEventListener watch = event -> {
            if (event.getID() == WindowEvent.WINDOW_OPENED) {
                opened.add(event);
            }
        };
        Toolkit.getDefaultToolkit().addAWTEventListener(watch, AWTEvent.WINDOW_EVENT_MASK);
        try {
            Workbench workbench = workbench(Map.of("mingle.home", home.toString(), "mingle.rehearsal", "true"));

            assertThat(call(workbench).get(40, TimeUnit.SECONDS)).isZero();
        } finally {
            Toolkit.getDefaultToolkit().removeAWTEventListener(watch);
        }
        assertThat(opened).isEmpty();
        assertThat(house.log)
                .contains("temporary", "read linkedin.zip as null")
                .anyMatch(line -> line.startsWith("advise"));
        assertThat(house.log).doesNotContain("open default");
    }
}
