package org.mingle.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.timing.Pause.pause;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.FocusTraversalPolicy;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JRadioButton;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.ComponentLookupScope;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.core.Robot;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.finder.JOptionPaneFinder;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.assertj.swing.fixture.JOptionPaneFixture;
import org.assertj.swing.timing.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.analysis.Candidate;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Stay;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.contact.Watched;
import org.mingle.api.health.Plugin;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PersonField;
import org.mingle.api.rules.Problem;
import org.mingle.api.search.Hit;
import org.mingle.api.workspace.Inventory;
import org.mingle.api.workspace.StoreException;
import org.mingle.desktop.advice.AdviceView;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.companies.CompaniesView;
import org.mingle.desktop.contacts.ContactsView;
import org.mingle.desktop.duplicates.DuplicatesView;
import org.mingle.desktop.imports.ImportsView;
import org.mingle.desktop.mydata.MyDataView;
import org.mingle.desktop.party.PartyView;
import org.mingle.desktop.plugins.PluginsView;
import org.mingle.desktop.questions.QuestionsView;
import org.mingle.desktop.rulesets.RuleSetsView;
import org.mingle.testing.FakeObserver;
import org.mingle.testing.FakeShelves;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

/** What a person sees and does in the window. */
@NeedsDisplay
class WindowTest {
    private static final long PATIENCE = 20_000;

    @TempDir
    Path home;

    private final House house = new House();
    private final Shelf shelf = new Shelf();
    private final List<URI> visited = new CopyOnWriteArrayList<>();
    private final FakeObserver observer = new FakeObserver(companies(null));
    private final AtomicReference<Consumer<List<Path>>> handed = new AtomicReference<>();
    private final AtomicReference<CompletableFuture<Integer>> exit = new AtomicReference<>();
    private Workbench workbench;
    private Robot robot;
    private FrameFixture frame;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @AfterAll
    static void watchNoLonger() {
        FailOnThreadViolationRepaintManager.uninstall();
    }

    @BeforeEach
    void open() {
        robot = BasicRobot.robotWithNewAwtHierarchy();
        robot.settings().componentLookupScope(ComponentLookupScope.SHOWING_ONLY);
        workbench = new Workbench(
                house.rooms(),
                house.front(new StartOptions(List.of(), List.of(), false, home, "Mingle was started in safe mode.")),
                taker -> handed.set(taker));
        List.of(
                        new PartyView(),
                        new AdviceView(),
                        new ContactsView(observer),
                        new DuplicatesView(),
                        new CompaniesView(observer),
                        new QuestionsView(observer, visited::add),
                        new RuleSetsView(house, Map.of("mingle.home", "/home/ada/mingle")),
                        new ImportsView(house),
                        new MyDataView(house.shelves),
                        new PluginsView(shelf))
                .forEach(workbench::addView);
        exit.set(CompletableFuture.supplyAsync(() -> {
            try {
                return workbench.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
        frame = WindowFinder.findFrame(JFrame.class).withTimeout(PATIENCE).using(robot);
        await("the start page", () -> reads("How do you behave at the party?"));
        await("that nothing was kept", () -> house.looked && reads("How do you behave at the party?"));
        await("the pages, which come later", () -> offers("org.mingle.desktop.plugins"));
        focusAgain();
        robot.waitForIdle();
    }

    private boolean offers(String view) {
        return !robot.finder()
                .findAll(frame.target(), one -> one.isShowing() && ("go " + view).equals(one.getName()))
                .isEmpty();
    }

    @AfterEach
    void close() throws Exception {
        try {
            GuiActionRunner.execute(() -> frame.target().dispose());
            assertThat(exit.get().get(20, TimeUnit.SECONDS)).isZero();
        } finally {
            robot.cleanUp();
        }
    }

    /** Escape goes to whoever has the focus. */
    private void pressEscape() {
        focusAgain();
        robot.pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
    }

    /** Nothing gives the focus back after a dialog where there is no window manager. */
    private void focusAgain() {
        GuiActionRunner.execute(() -> {
            frame.target().toFront();
            frame.target().requestFocus();
        });
        await("the focus", () -> frame.target().isFocused());
    }

    private void await(String what, BooleanSupplier holds) {
        pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return Boolean.TRUE.equals(GuiActionRunner.execute(holds::getAsBoolean));
                    }
                },
                PATIENCE);
    }

    /** Whether some text that is showing holds these words. */
    private boolean reads(String words) {
        return !robot.finder()
                .findAll(frame.target(), new GenericTypeMatcher<JComponent>(JComponent.class, true) {
                    @Override
                    protected boolean isMatching(JComponent component) {
                        String text = component instanceof JTextComponent paragraph
                                ? paragraph.getText()
                                : component instanceof JLabel label ? label.getText() : null;
                        return text != null && text.contains(words);
                    }
                })
                .isEmpty();
    }

    private void meet(String guest) {
        frame.button("guest " + guest).click();
        await("the advice has come", () -> reads("The five principles"));
    }

    /** A click is sometimes lost when the window has only just come up under the pointer. */
    private void go(String view) {
        for (int tries = 0; tries < 3; tries++) {
            frame.toggleButton("go " + view).click();
            robot.waitForIdle();
            JToggleButton entry = frame.toggleButton("go " + view).target();
            if (GuiActionRunner.execute(entry::isSelected)) {
                return;
            }
            robot.moveMouse(frame.target());
        }
    }

    private void pressWithControl(int key) {
        robot.focusAndWaitForFocusGain(frame.toggleButton("go start").target());
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressAndReleaseKeys(key);
        robot.releaseKey(KeyEvent.VK_CONTROL);
    }

    @Test
    void oneClickShowsAGuestAtThePartyWithABannerThatSaysSo() {
        frame.requireTitle("Mingle");
        meet("shouter");
        frame.requireTitle("Mingle: Sam Shouter");
        await("banner", () -> reads("You are looking at Sam Shouter, a made-up person. Nothing is kept."));
        await("guest", () -> reads("62 % Shouter"));
        await("score", () -> reads("Interactive") && reads("38"));
        frame.button("close guest").click();
        await("start again", () -> reads("How do you behave at the party?"));
        frame.requireTitle("Mingle");
        assertThat(house.log).doesNotContain("open default");
    }

    @Test
    void theStartPageTellsHowToGetAnExportFromEachNetwork() {
        assertThat(reads("Download an archive of your data")).isFalse();
        robot.focusAndWaitForFocusGain((JComponent) robot.finder().findByName(frame.target(), "How do I get it?"));
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("LinkedIn", () -> reads("Get a copy of your data"));
        await("X", () -> reads("Download an archive of your data"));
        await("a blog", () -> reads("Tools, Export, All content"));
    }

    private DialogFixture web() {
        return WindowFinder.findDialog(new GenericTypeMatcher<Dialog>(Dialog.class, true) {
                    @Override
                    protected boolean isMatching(Dialog dialog) {
                        return "Mingle: from the web".equals(dialog.getTitle());
                    }
                })
                .withTimeout(PATIENCE)
                .using(robot);
    }

    @Test
    void theWebIsAskedOnlyOnceThePersonKnowsWhomAndPressesTheButton() {
        frame.button("open web").click();
        DialogFixture question = web();
        question.button("fetch it").requireDisabled();
        question.textBox("address").setText("nowhere");
        assertThat(question.textBox("whom").text()).isEqualTo("This is no address.");
        question.button("fetch it").requireDisabled();
        question.textBox("address").setText("https://blog.example/feed");
        assertThat(question.textBox("whom").text()).startsWith("Mingle will ask blog.example, and whoever");
        assertThat(house.fetched).isEmpty();
        question.button("fetch it").click();
        await("what came", () -> reads("Read 3 new rows from 1 file."));
        assertThat(house.log).contains("open default", "read blog.example.xml as null");
    }

    @Test
    void theWebIsAskedByKeyboardAndWhatFailedCanBeTypedAnew() {
        pressWithControl(KeyEvent.VK_L);
        DialogFixture question = web();
        robot.focusAndWaitForFocusGain(question.textBox("address").target());
        question.textBox("address").setText("https://blog.example/gone");
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        JOptionPaneFixture trouble =
                JOptionPaneFinder.findOptionPane().withTimeout(PATIENCE).using(robot);
        trouble.okButton().click();
        await("the start again", () -> reads("How do you behave at the party?"));
        focusAgain();
        frame.button("open web").click();
        question = web();
        question.textBox("address").requireText("https://blog.example/gone");
        robot.focusAndWaitForFocusGain(question.textBox("address").target());
        robot.pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        robot.waitForIdle();
        assertThat(house.fetched).hasSize(1);
    }

    @Test
    void anExportThatWasAskedForIsRemindedOfUntilItIsDismissed() {
        robot.focusAndWaitForFocusGain((JComponent) robot.finder().findByName(frame.target(), "How do I get it?"));
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("the networks", () -> reads("Get a copy of your data"));
        robot.focusAndWaitForFocusGain(frame.button("asked linkedin").target());
        robot.pressAndReleaseKeys(KeyEvent.VK_SPACE);
        await("the day", () -> reads("Your LinkedIn export should be ready on 25 Nov 2026."));
        frame.button("asked linkedin").requireText("Noted: asked for today");
        assertThat(house.requests.log()).containsExactly("asked default linkedin");

        house.requests.asked("default", "x", LocalDate.of(2026, 11, 24).minusDays(1));
        meet("shouter");
        pressWithControl(KeyEvent.VK_W);
        await("the reminder", () -> reads("Your X export should be ready."));
        frame.button("open x").requireEnabled();
        frame.button("dismiss x").click();
        await("no reminder", () -> !reads("Your X export should be ready."));
        assertThat(reads("Your LinkedIn export should be ready on 25 Nov 2026."))
                .isTrue();
    }

    @Test
    void aPrincipleOpensToItsMeasuresByKeyboard() {
        meet("shouter");
        JComponent line = (JComponent) robot.finder().findByName(frame.target(), "Interactive, 38 of 100");
        assertThat(reads("points possible")).isFalse();
        robot.focusAndWaitForFocusGain(line);
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("its formula", () -> reads("points possible"));
        await("its rows", () -> reads("Comments.csv:7"));
    }

    @Test
    void theAdviceSaysDoRatherThanAndBecause() {
        meet("shouter");
        pressWithControl(KeyEvent.VK_2);
        await("do", () -> reads("For the next five posts, write five replies first."));
        await("rather than", () -> reads("rather than announcing one more thing"));
        await("because", () -> reads("“We are proud to announce our new grinder”") && reads("Shares.csv:12"));
        await("severity in words", () -> reads("Do it now"));
    }

    @Test
    void contactsAreFoundAsOneTypes() {
        meet("shouter");
        go("org.mingle.desktop.contacts");
        await("everybody", () -> reads("3 people"));
        frame.textBox("search").enterText("joaquin");
        await("one of them", () -> reads("1 of 3 people"));
        assertThat(frame.table().cell("Joaquín Hale").value()).isEqualTo("Joaquín Hale");
    }

    /** Two exports, and a company that somebody joined between them. */
    private static FakeSituation companies(@Nullable WatchRole role) {
        LocalDate first = LocalDate.of(2024, 1, 5);
        LocalDate second = LocalDate.of(2025, 3, 8);
        Contact ann = Samples.contact("Ann Archer");
        FakeSituation situation = FakeSituation.at(second);
        situation.watch().export(first).export(second);
        if (role == null) {
            situation.watch().candidate(new Candidate("Nordlicht", true, 1));
        }
        return situation.company(new Company(
                "Nordlicht",
                role,
                List.of(ann),
                List.of(TieBuilder.with(ann).strength(61).build()),
                List.of(Samples.joined(ann, "Birch", "Nordlicht", first, second)),
                List.of(new Stay(ann.id(), "Ann Archer", "Baker", second, second, true, false)),
                List.of(first, second),
                List.of("Nordlicht Wind")));
    }

    @Test
    void aCompanyIsWatchedOnceItsRoleIsChosen() {
        meet("shouter");
        go("org.mingle.desktop.companies");
        await("coverage", () -> reads("One of your contacts works there, by their own profiles."));
        await("what it rests on", () -> reads("2 exports, from 5 Jan 2024 to 8 Mar 2025."));
        await(
                "why it is suggested",
                () -> frame.table().valueAt(TableCell.row(0).column(1)).equals("You follow"));
        await("a warm path", () -> reads("Warm paths") && reads("61"));
        await("a move", () -> reads("Ann Archer joined as Engineer, between 5 Jan 2024 and 8 Mar 2025."));
        observer.see(companies(WatchRole.CLIENT));
        frame.comboBox("role").selectItem("Client");
        frame.button("watch").click();
        await(
                "the role",
                () -> frame.table().valueAt(TableCell.row(0).column(1)).equals("Client"));
        await("what a single contact means", () -> reads("A client with a single contact"));
        assertThat(house.companies.list().companies()).containsExactly(new Watched("Nordlicht", WatchRole.CLIENT));
        frame.textBox("alias").enterText("NLE\n");
        await("another name", () -> house.companies.list().aliases().containsKey("NLE"));
    }

    @Test
    void anOpenQuestionSaysWhyItFitsAndOpensInTheBrowserByKey() {
        meet("shouter");
        go("org.mingle.desktop.questions");
        await("how to begin", () -> reads("No open questions so far.") && reads("Where questions come from"));
        URI address = URI.create("https://earth.example.com/questions/101");
        Question question = new Question(
                "earth.example.com/questions/101",
                "How do tide gauges survive ice?\n\nOurs broke.",
                Instant.parse("2026-11-19T08:30:00Z"),
                address,
                new Network("earth-example"),
                "Hydrology",
                1.0,
                "You list Hydrology among your skills.",
                null,
                "",
                new SourceRow("hydrology.atom", 8));
        see(FakeSituation.at(Adviser.TODAY).question(question).knows("Hydrology"));
        await("the question", () -> reads("How do tide gauges survive ice?"));
        await("the reason", () -> reads("You list Hydrology among your skills."));
        assertThat(reads("Ours broke")).isFalse();
        press("open " + address);
        await("the browser", () -> visited.contains(address));
    }

    @Test
    void aQuestionThatIsNotForOneIsPutAsideAndComesBackByKey() {
        meet("shouter");
        go("org.mingle.desktop.questions");
        Question question = new Question(
                "earth.example.com/questions/102",
                "Which radio carries over mud?",
                Instant.parse("2026-11-19T08:30:00Z"),
                URI.create("https://earth.example.com/questions/102"),
                new Network("earth-example"),
                "Radio",
                1.0,
                "You list Radio among your skills.",
                null,
                "",
                new SourceRow("radio.atom", 8));
        see(FakeSituation.at(Adviser.TODAY).question(question));
        await("the question", () -> reads("Which radio carries over mud?"));
        press("dismiss earth.example.com/questions/102");
        see(FakeSituation.at(Adviser.TODAY));
        await("it is gone", () -> !reads("Which radio carries over mud?") && reads("1 question is put aside."));
        assertThat(house.dismissals.all()).containsExactly("earth.example.com/questions/102");
        press("restore");
        see(FakeSituation.at(Adviser.TODAY).question(question));
        await("it is back", () -> reads("Which radio carries over mud?") && !reads("put aside"));
        assertThat(house.dismissals.all()).isEmpty();
    }

    private void see(FakeSituation situation) {
        GuiActionRunner.execute(() -> {
            observer.see(situation);
            house.rulesChanged();
        });
    }

    private void press(String button) {
        robot.focusAndWaitForFocusGain(frame.button(button).target());
        robot.pressAndReleaseKeys(KeyEvent.VK_SPACE);
    }

    private void contacts() {
        meet("shouter");
        go("org.mingle.desktop.contacts");
        await("everybody", () -> reads("3 people"));
    }

    private void pressOnTable(int key) {
        robot.focusAndWaitForFocusGain(frame.table().target());
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressAndReleaseKeys(key);
        robot.releaseKey(KeyEvent.VK_CONTROL);
    }

    @Test
    void manyPeopleAreMarkedAtOnceByKeyboard() {
        contacts();
        pressOnTable(KeyEvent.VK_A);
        await("all are chosen", () -> reads("3 people are selected"));
        pressOnTable(KeyEvent.VK_B);
        await("marked", () -> house.log.contains("favourite true 3"));
        frame.list("lists").selectItem("Favourites");
        await("a list at the side", () -> reads("3 people") && frame.table().rowCount() == 3);
        await(
                "the other way round",
                () -> "No longer a favourite".equals(frame.button("favourite").text()));

        pressOnTable(KeyEvent.VK_T);
        JOptionPaneFixture question = JOptionPaneFinder.findOptionPane().using(robot);
        question.comboBox("tag").enterText("friend");
        choose(question, "OK");
        await("tagged", () -> house.log.contains("tag friend 3"));
    }

    @Test
    void aMeetingIsWrittenDown() {
        contacts();
        frame.table().cell("Ben Tran").click();
        await("who", () -> reads("No word yet"));
        frame.button("met").click();
        JOptionPaneFixture question = JOptionPaneFinder.findOptionPane().using(robot);
        question.textBox("day").setText("2027-01-01");
        choose(question, "Keep it");
        JOptionPaneFixture again = JOptionPaneFinder.findOptionPane().using(robot);
        again.textBox("day").setText("2026-10-20");
        again.textBox("words").setText("lunch");
        choose(again, "Keep it");
        await("kept", () -> house.log.contains("met 2026-10-20 lunch 1"));
        await("shown", () -> reads("Last contact 20 Oct 2026"));
        await(
                "the advice is worked out anew",
                () -> house.log.stream()
                                .filter(line -> line.startsWith("advise"))
                                .count()
                        >= 2);
    }

    @Test
    void aNoteIsKeptWhenOneGoesOn() {
        contacts();
        frame.table().cell("Ben Tran").click();
        frame.textBox("note").enterText("Likes tea");
        frame.table().cell("Olga Todd").click();
        await("kept", () -> house.log.contains("note ben-tran Likes tea"));
        assertThat(frame.textBox("note").text()).isEmpty();
    }

    @Test
    void searchesAreSavedAndMistakesInThemSaidInWords() {
        contacts();
        frame.textBox("search").setText("stage:foe");
        await("a sentence", () -> reads("stage: takes stranger, know, like or trust, not 'foe'."));
        frame.textBox("search").setText("name:todd");
        await("one", () -> reads("1 of 3 people"));
        frame.button("save list").click();
        JOptionPaneFixture question = JOptionPaneFinder.findOptionPane().using(robot);
        question.textBox("name").enterText("Todds");
        choose(question, "Save it");
        await("saved", () -> Arrays.asList(frame.list("lists").contents()).contains("Todds"));
        focusAgain();
        frame.textBox("search").setText("");
        await("everybody", () -> frame.table().rowCount() == 3);
        frame.list("lists").selectItem("Todds");
        await("asked again", () -> reads("1 of 3 people"));
    }

    @Test
    void whatWasWrittenIsFoundAndOpensThePerson() {
        house.hits = List.of(new Hit(
                house.contacts.get(1),
                Hit.Field.MESSAGE,
                "… the invoice …",
                false,
                Instant.parse("2026-10-02T09:00:00Z"),
                new ActivityId("m1"),
                new SourceRow("messages.csv", 9)));
        contacts();
        frame.textBox("search").enterText("invoice");
        await("found", () -> reads("Also found: 1 message"));
        robot.pressAndReleaseKeys(KeyEvent.VK_DOWN);
        await("the person", () -> reads("Ben Tran") && reads("“… the invoice …”"));
        assertThat(house.log).contains("search invoice");
    }

    @Test
    void twoEntriesOfOnePersonAreDecidedOnAndTakenApartAgain() {
        meet("shouter");
        go("org.mingle.desktop.duplicates");
        await("the pair", () -> reads("Ben Tran and Benjamin Tran") && reads("90 % likely"));
        await("the clues", () -> reads("For: similar name") && reads("Against: different accounts on one network"));
        frame.button("same c1 c7").click();
        await("what was merged", () -> reads("Made one person") && reads("Nobody seems to be there twice."));
        frame.button("split m1").click();
        await("nothing merged", () -> !reads("Made one person"));
    }

    @Test
    void oneKeyFindsPeopleFromAnywhere() {
        meet("shouter");
        pressWithControl(KeyEvent.VK_F);
        await("the search", () -> focused("search"));
        robot.enterText("todd");
        await("one of them", () -> reads("1 of 3 people"));
    }

    @Test
    void aRuleSetThatIsDroppedInAppearsAndItsMistakesAreReadable() {
        meet("shouter");
        go("org.mingle.desktop.rulesets");
        await("the first set", () -> reads("1 of 1 rule is on."));
        house.sets = List.of(
                Adviser.inForce("org.example.house"),
                Adviser.refused(
                        "org.example.new", new Problem("new.rules.yaml", 9, 11, "There is no metric publicAct.")));
        house.advice = Adviser.shouter("Listen first");
        house.rulesChanged();
        await("where", () -> reads("new.rules.yaml, line 9, column 11"));
        await("what", () -> reads("There is no metric publicAct."));
        go("org.mingle.desktop.advice");
        await("new advice", () -> reads("Listen first."));
    }

    @Test
    void aViewComesAndGoesWithItsService() {
        View view = new TestView("org.example.dance", "Dance floor", context -> new JLabel("Let us dance"));
        workbench.addView(view);
        await("its entry", () -> isThere("go org.example.dance"));
        go("org.example.dance");
        await("its page", () -> reads("Let us dance"));
        workbench.removeView(view);
        await("gone", () -> !isThere("go org.example.dance") && !reads("Let us dance"));
        await("something else in its place", () -> reads("How do you behave at the party?"));
    }

    @Test
    void aViewThatThrowsIsKindlyExcusedAndTheOthersGoOn() {
        workbench.addView(new TestView("org.example.broken", "Broken", context -> {
            throw new IllegalStateException("secret");
        }));
        await("its entry", () -> isThere("go org.example.broken"));
        go("org.example.broken");
        await("kind words", () -> reads("This page could not be shown."));
        assertThat(reads("secret")).isFalse();
        assertThat(reads("IllegalState")).isFalse();
        pressWithControl(KeyEvent.VK_7);
        await("another page", () -> reads("Rule sets") && reads("1 of 1 rule is on."));
    }

    @Test
    void aViewThatTheStoreKeptWaitingSaysWhyAndIsThereAgain() {
        meet("shouter");
        AtomicBoolean away = new AtomicBoolean(true);
        workbench.addView(new TestView("org.example.rows", "Rows", context -> {
            JLabel page = new JLabel("…");
            context.work(
                    () -> {
                        if (away.get()) {
                            throw new StoreException("The database server does not answer.", new IOException());
                        }
                        return "All rows";
                    },
                    page::setText);
            return page;
        }));
        await("its entry", () -> isThere("go org.example.rows"));
        go("org.example.rows");
        await("the reason", () -> reads("The database server does not answer."));
        away.set(false);
        robot.pressAndReleaseKeys(KeyEvent.VK_F5);
        await("its page", () -> reads("All rows"));
    }

    private void answer(String button) {
        choose(JOptionPaneFinder.findOptionPane().withTimeout(PATIENCE).using(robot), button);
    }

    /** The first click on a dialog that has just opened may be lost where there is no window manager; a person clicks again. */
    private void choose(JOptionPaneFixture question, String button) {
        JButton there = question.buttonWithText(button).target();
        for (int tries = 0; tries < 3 && GuiActionRunner.execute(there::isShowing); tries++) {
            robot.click(there);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            while (System.nanoTime() < end && GuiActionRunner.execute(there::isShowing)) {
                pause(20);
            }
        }
    }

    @Test
    void saysWhatIsKeptAndErasesItOnlyWhenItIsMeant() throws IOException {
        house.shelves.holdings.add(
                new Inventory.Holding("messages", "message", "messages.csv", 1_234, FakeShelves.SINCE));
        keepOne();
        go("org.mingle.desktop.mydata");
        await(
                "what, from where, since when",
                () -> reads("1,234") && reads("messages.csv") && reads("since 10 Mar 2026"));

        frame.button("texts counts").click();
        answer("Cancel");
        assertThat(house.log).doesNotContain("texts false");
        frame.button("texts counts").click();
        answer("Erase the texts");
        answer("OK");
        await("the other choice", () -> isThere("texts keep"));

        // Nothing gives the focus back after a dialog where there is no window manager.
        JTextComponent whom = frame.textBox("leave out whom").target();
        GuiActionRunner.execute(() -> whom.setText("Joe Doe"));
        frame.button("leave out").click();
        await("who is left out", () -> isThere("let in Joe Doe"));

        frame.button("erase").click();
        answer("Cancel");
        assertThat(house.log).doesNotContain("erase");
        frame.button("erase").click();
        answer("Erase everything");
        answer("OK");
        assertThat(house.log).contains("erase");
    }

    private void keepOne() throws IOException {
        Path export = Files.writeString(home.resolve("mine.zip"), "an export");
        drop(export);
        answer("Keep it");
        await("the party", () -> reads("The five principles"));
    }

    private void workspace(String item) {
        frame.menuItemWithPath("Workspace", item).click();
    }

    @Test
    void workspacesAreMadeChosenRenamedAndDeleted() throws IOException {
        keepOne();
        workspace("New …");
        JOptionPaneFixture question = JOptionPaneFinder.findOptionPane().using(robot);
        question.textBox().enterText("anna");
        question.okButton().click();
        await("made", () -> house.log.contains("create anna"));
        await("nothing is in it", () -> reads("How do you behave at the party?"));

        await("the other one is offered", () -> menuHas("default"));
        focusAgain();
        workspace("default");
        await("what was kept", () -> reads("The five principles"));

        await("its own items", () -> menuHas("Delete “default” …"));
        workspace("Delete “default” …");
        answer("Cancel");
        assertThat(house.log).doesNotContain("delete default");
        focusAgain();
        workspace("Delete “default” …");
        answer("Erase it");
        await("deleted", () -> house.log.contains("delete default"));
    }

    private boolean menuHas(String item) {
        javax.swing.JMenu menu =
                robot.finder().findByName(frame.target(), "workspaces", javax.swing.JMenu.class, false);
        return Arrays.stream(menu.getMenuComponents())
                .anyMatch(one -> one instanceof javax.swing.JMenuItem each && item.equals(each.getText()));
    }

    @Test
    void darkIsAKeyAwayAndRemembered() {
        pressWithControl(KeyEvent.VK_D);
        await("dark", () -> javax.swing.UIManager.getLookAndFeel().getName().contains("Dark"));
        await("remembered", () -> new DesktopSettings(home).load().dark());
        assertThat(((JFrame) frame.target()).getContentPane().getBackground().getRed())
                .isLessThan(80);
    }

    @Test
    void longWorkCanBeCalledOff() {
        house.waitForCancel = true;
        frame.button("guest hider").click();
        await("progress", () -> reads("Heidi Hider is on the way"));
        frame.button("cancel").click();
        await("back again", () -> reads("How do you behave at the party?"));
    }

    @Test
    void theStartPageWorksByKeyboardAlone() {
        robot.focusAndWaitForFocusGain(frame.button("guest wallflower").target());
        robot.pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER).keyCode(), 0);
        await("the party", () -> reads("The five principles"));
        frame.requireTitle("Mingle: Wendy Wallflower");
    }

    @Test
    void onesOwnExportIsOpenedThroughTheChooserAndKept() throws IOException {
        Path export = Files.writeString(home.resolve("mine.zip"), "an export");
        pressWithControl(KeyEvent.VK_O);
        JFileChooserFixture chooser = JFileChooserFinder.findFileChooser().using(robot);
        assertThat(((Dialog) SwingUtilities.getWindowAncestor(chooser.target())).getTitle())
                .contains("Mingle");
        chooser.selectFile(export.toFile()).approve();
        await("the party", () -> reads("The five principles"));
        await("what is new", () -> reads("Read 3 new rows from 1 file."));
        assertThat(reads("Nothing is kept")).isFalse();
        assertThat(house.log).contains("open default", "read mine.zip as null");
        pressEscape();
        await("the news are put away", () -> !reads("Read 3 new rows"));
    }

    @Test
    void anImportIsTakenBackWhenItIsMeant() throws IOException {
        dropAndKeep("mine.zip");
        await("the party", () -> reads("The five principles"));
        go("org.mingle.desktop.imports");
        await("the import", () -> reads("mine.zip"));
        frame.button("take back mine.zip").click();
        answer("Cancel");
        assertThat(house.log).noneMatch(line -> line.startsWith("undo"));
        focusAgain();
        frame.button("take back mine.zip").click();
        await("what will happen", () -> saysInFront("3 new rows go again"));
        answer("Take it back");
        await("that it is gone", () -> reads("Nothing has been read yet."));
        assertThat(house.log).contains("undo mine.zip");
    }

    @Test
    void anExportThatIsDroppedIsOpenedAndForgottenWhenOneJustLooks() throws IOException {
        Path export = Files.writeString(home.resolve("mine.zip"), "an export");
        drop(export);
        JOptionPaneFixture question = JOptionPaneFinder.findOptionPane().using(robot);
        question.requireTitle("Mingle: open an export");
        choose(question, "Just look");
        await("the banner", () -> reads("You are just looking. Nothing is kept."));
        assertThat(house.log).contains("temporary").doesNotContain("open default");
    }

    @Test
    void whatALaterStartHandsOverIsAskedAbout() throws IOException {
        Path export = Files.writeString(home.resolve("mine.zip"), "an export");
        assertThat(later("", export)).isTrue();
        answer("Just look");
        await("the banner", () -> reads("You are just looking. Nothing is kept."));
        assertThat(house.log).contains("read mine.zip as null");
    }

    @Test
    void whatALaterStartHandsOverWaitsForTheWorkUnderWay() throws IOException {
        house.slow = "slow.zip";
        dropAndKeep("slow.zip");
        await("the work", () -> reads("Reading messages of slow.zip"));
        assertThat(later("", home.resolve("later.zip"))).isTrue();
        assertThat(later("", home.resolve("last.zip"))).isTrue();
        assertThat(GuiActionRunner.execute(() -> saysInFront("later.zip"))).isFalse();
        house.slow = "";
        JOptionPaneFixture question = JOptionPaneFinder.findOptionPane().using(robot);
        assertThat(String.valueOf(question.target().getMessage())).contains("2 exports");
        assertThat(house.log).contains("read slow.zip as null");
        choose(question, "Cancel");
        assertThat(house.log).noneMatch(line -> line.contains("later.zip"));
    }

    @Test
    void aWindowThatIsClosedTakesNothingAnyMore() throws Exception {
        GuiActionRunner.execute(() -> frame.target().dispose());
        exit.get().get(20, TimeUnit.SECONDS);
        assertThat(later("")).isFalse();
    }

    @Test
    void anExportThatDoesNotSayWhoseItIsIsAskedAbout() throws IOException {
        house.candidates = List.of(House.owner("Ada Bell", "ada-bell"), House.owner("Ben Tran", "ben-tran"));
        dropAndKeep("mine.zip");
        await("the question", () -> reads("Which of these is you?"));
        frame.radioButton(new GenericTypeMatcher<>(JRadioButton.class, true) {
                    @Override
                    protected boolean isMatching(JRadioButton button) {
                        return button.getText().startsWith("Ben Tran");
                    }
                })
                .click();
        frame.button("that is me").click();
        await("the party", () -> reads("The five principles"));
        frame.requireTitle("Mingle: Ben Tran");
        assertThat(house.log).contains("read mine.zip as ben-tran");
    }

    @Test
    void aQuestionIsPutAwayWithEscape() throws IOException {
        house.candidates = List.of(House.owner("Ada Bell", "ada-bell"));
        dropAndKeep("mine.zip");
        await("the question", () -> reads("Which of these is you?"));
        pressEscape();
        await("the start page", () -> reads("How do you behave at the party?"));
        assertThat(house.log).noneMatch(line -> line.startsWith("read"));
    }

    @Test
    void anExportThatCannotBeUsedIsToldInASentenceThatNamesIt() throws IOException {
        house.refusal = "This is not a zip file that can be read.";
        dropAndKeep("holiday.zip");
        await(
                "the sentence",
                () -> saysInFront("“holiday.zip” was not used. This is not a zip file that can be read."));
        JOptionPaneFinder.findOptionPane().using(robot).okButton().click();
        await("the start page", () -> reads("How do you behave at the party?"));
    }

    @Test
    void escapeCallsLongWorkOffAndNothingIsKept() throws IOException {
        house.waitForCancel = true;
        dropAndKeep("huge.zip");
        await("progress", () -> reads("Reading messages"));
        pressEscape();
        await("back again", () -> reads("How do you behave at the party?"));
        assertThat(house.log).noneMatch(line -> line.startsWith("read"));
    }

    @Test
    void ofSeveralThatAreDroppedEscapeKeepsThoseReadAndNamesTheOthers() throws IOException {
        house.slow = "x.zip";
        drop(
                Files.writeString(home.resolve("linkedin.zip"), "an export"),
                Files.writeString(home.resolve("x.zip"), "another"));
        JOptionPaneFixture question = JOptionPaneFinder.findOptionPane().using(robot);
        assertThat(String.valueOf(question.target().getMessage())).contains("2 exports");
        choose(question, "Keep it");
        await("progress", () -> reads("Reading messages of x.zip"));
        pressEscape();
        await("what is kept", () -> reads("Read 3 new rows from 1 file."));
        assertThat(reads("“x.zip” was not used. It was called off.")).isTrue();
        assertThat(house.log).contains("read linkedin.zip as null").noneMatch(line -> line.startsWith("undo"));
    }

    @Test
    void aTableThatNobodyKnowsIsAskedAboutWithThePeopleThatTheAnswerGives() throws IOException {
        dropAndKeep("club.csv");
        await("the question", () -> reads("Which column holds what?"));
        assertThat(reads("Nobody yet: choose the column that holds a name")).isTrue();
        assertThat(frame.comboBox("column Firma").selectedItem())
                .as("what is known")
                .isEqualTo("Company");
        frame.button("read it").requireDisabled();
        frame.comboBox("column Wer").selectItem("Full name");
        await("the people", () -> reads("Ada Vogel  ·  Mill") && reads("Ben Stern"));
        frame.textBox("Company of everybody").click().enterText("Rye");
        await("the company of those without", () -> reads("Ben Stern  ·  Rye"));
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("the party", () -> reads("The five principles"));
        assertThat(house.club.mapping)
                .isEqualTo(new Mapping(
                        Map.of("Wer", PersonField.NAME, "Firma", PersonField.COMPANY),
                        Map.of(PersonField.COMPANY, "Rye")));
        assertThat(house.club.remembered).isTrue();
        assertThat(house.log).contains("read club.csv as null");
    }

    @Test
    void inALongTableThePeopleStayInSightAndSoDoesWhatOneIsAt() throws IOException {
        house.club.more = 40;
        dropAndKeep("club.csv");
        await("the question", () -> reads("Which column holds what?"));
        frame.comboBox("column Wer").selectItem("Full name");
        await("the people", () -> reads("Ada Vogel  ·  Mill"));
        assertThat(inSight(frame.button("read it").target())).isTrue();
        JComponent last = frame.comboBox("column More 39").target();
        assertThat(inSight(last)).as("the last column, before one goes there").isFalse();
        focusAgain();
        GuiActionRunner.execute(() -> last.requestFocusInWindow());
        await("the last column", last::isFocusOwner);
        robot.pressAndReleaseKeys(KeyEvent.VK_TAB);
        await("what comes after it", () -> focused("Company of everybody"));
        assertThat(inSight(frame.textBox("Company of everybody").target())).isTrue();
        assertThat(inSight(frame.button("read it").target())).isTrue();
    }

    private static boolean inSight(JComponent component) {
        return Boolean.TRUE.equals(
                GuiActionRunner.execute(() -> component.getVisibleRect().equals(new Rectangle(component.getSize()))));
    }

    @Test
    void aTableIsLeftOutAndTheOthersAreRead() throws IOException {
        drop(
                Files.writeString(home.resolve("mine.zip"), "an export"),
                Files.writeString(home.resolve("club.csv"), "a table"));
        answer("Just look");
        await("the question", () -> reads("Which column holds what?"));
        assertThat(house.log).contains("read mine.zip as null");
        frame.button("leave out").click();
        await("the banner", () -> reads("You are just looking. Nothing is kept."));
        assertThat(house.club.told()).isFalse();
    }

    @Test
    void thePagesAtTheLeftAreChosenWithArrowsAndEnter() {
        meet("shouter");
        robot.pressAndReleaseKeys(KeyEvent.VK_F6);
        await("the left", () -> focused("go org.mingle.desktop.party"));
        robot.pressAndReleaseKeys(KeyEvent.VK_DOWN);
        await("the next one", () -> focused("go org.mingle.desktop.advice"));
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("the advice", () -> reads("For today"));
        await("the page has the focus", () -> !focused("go org.mingle.desktop.advice"));
        robot.pressAndReleaseKeys(KeyEvent.VK_F6);
        await("the left again", () -> focused("go org.mingle.desktop.advice"));
        robot.pressAndReleaseKeys(KeyEvent.VK_END);
        await("the last one", () -> focused("go org.mingle.desktop.plugins"));
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("the last page", () -> reads("Bundles from others"));
    }

    @Test
    void inALowWindowThePagesAtTheLeftScroll() {
        GuiActionRunner.execute(() -> {
            frame.target().setMinimumSize(null);
            frame.target().setSize(900, 380);
        });
        JComponent last = frame.toggleButton("go org.mingle.desktop.plugins").target();
        await("the low window", () -> !inSight(last));
        focusAgain();
        robot.focusAndWaitForFocusGain(
                frame.toggleButton("go org.mingle.desktop.party").target());
        robot.pressAndReleaseKeys(KeyEvent.VK_END);
        await("the last one", () -> focused("go org.mingle.desktop.plugins"));
        assertThat(inSight(last)).isTrue();
        robot.pressAndReleaseKeys(KeyEvent.VK_HOME);
        await("the first one again", () -> !inSight(last));
        pressWithControl(KeyEvent.VK_9);
        await(
                "the one that is chosen by its key",
                () -> inSight(frame.toggleButton("go org.mingle.desktop.mydata").target()));
    }

    @Test
    void newAdviceLeavesOpenWhatIsOpenAndTheFocusWhereItWas() {
        meet("shouter");
        JComponent line = (JComponent) robot.finder().findByName(frame.target(), "Interactive, 38 of 100");
        robot.focusAndWaitForFocusGain(line);
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("its formula", () -> reads("points possible"));
        house.advice = Adviser.shouter("Listen first");
        house.rulesChanged();
        await("another line", () -> robot.finder().findByName(frame.target(), "Interactive, 38 of 100") != line);
        await("the focus", () -> focused("Interactive, 38 of 100"));
        assertThat(reads("points possible")).isTrue();
    }

    @Test
    void afterAGuestOneIsBackAtWhatOneKept() throws IOException {
        dropAndKeep("mine.zip");
        await("the party", () -> reads("The five principles"));
        go("start");
        meet("shouter");
        frame.button("close guest").click();
        await("one's own", () -> reads("Your workspace") && reads("The five principles"));
        pressWithControl(KeyEvent.VK_W);
        frame.button("open kept").click();
        await("one's own again", () -> reads("The five principles"));
    }

    @Test
    void aPageWithoutDataSaysWhereToBegin() {
        for (String page : List.of("party", "advice", "contacts", "questions", "imports")) {
            go("org.mingle.desktop." + page);
            await(page, () -> reads("Nothing is open yet."));
        }
        go("org.mingle.desktop.rulesets");
        await("where packs go", () -> reads("Both folders are in /home/ada/mingle."));
    }

    @Test
    void whateverOneCanReachHasANameForScreenReaders() {
        List<String> nameless = new ArrayList<>();
        meet("shouter");
        for (String page :
                List.of("start", "party", "advice", "contacts", "questions", "rulesets", "imports", "plugins")) {
            go(page.equals("start") ? page : "org.mingle.desktop." + page);
            robot.waitForIdle();
            GuiActionRunner.execute(() -> {
                Container root = frame.target();
                FocusTraversalPolicy order = root.getFocusTraversalPolicy();
                Component first = order.getFirstComponent(root);
                Component at = first;
                do {
                    String name = at.getAccessibleContext().getAccessibleName();
                    if (name == null || name.isBlank()) {
                        nameless.add(page + ": " + at.getClass().getSimpleName() + " " + at.getName());
                    }
                    at = order.getComponentAfter(root, at);
                } while (at != null && at != first);
            });
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void saysWhatIsOutOfTheOrdinaryAboutThisStart() {
        await("safe mode", () -> reads("Mingle was started in safe mode."));
        meet("shouter");
        await("still", () -> reads("Mingle was started in safe mode."));
    }

    @Test
    void plugInsSayWhyTheyDoNotRunAndAreSwitched() {
        go("org.mingle.desktop.plugins");
        await("the reason", () -> reads("Acme rules needs org.mingle.api.rules 2.x; this Mingle has 1.0."));
        await("the state", () -> reads("Does not run"));

        frame.button("disable acme.rules").click();
        await("off", () -> reads("Off") && !reads("this Mingle has 1.0"));

        frame.button("remove acme.rules").click();
        answer("Remove it");
        await("gone", () -> reads("There are none."));

        frame.button("restore").click();
        await("refused", () -> saysInFront("there is nothing to go back to."));
        JOptionPaneFinder.findOptionPane().using(robot).okButton().click();
    }

    @Test
    void plugInsThatComeAndGoWhileThePageIsShownAreSeen() {
        go("org.mingle.desktop.plugins");
        await("the page", () -> reads("Acme rules"));

        shelf.drop(new Plugin("acme.shop", "1.0.0", "Acme shop", Plugin.State.RUNNING, null));
        await("the new one", () -> reads("Acme shop") && reads("Runs"));

        shelf.takeAway("acme.shop");
        await("it is gone", () -> !reads("Acme shop"));
    }

    @Test
    void filesThatTheSystemHandsOverAreAskedAbout() throws IOException {
        handed.get().accept(List.of(Files.writeString(home.resolve("dropped on the icon.zip"), "an export")));

        answer("Just look");

        await("a look", () -> reads("You are just looking. Nothing is kept."));
        assertThat(house.log).contains("read dropped on the icon.zip as null");
    }

    private boolean later(String arguments, Path... exports) {
        return workbench.test(Map.of(
                "launcher.arguments", arguments.split(" "),
                "mingle.exports", Arrays.stream(exports).map(Path::toString).toArray(String[]::new)));
    }

    private boolean titled(String title) {
        return frame.target().getTitle().equals(title);
    }

    @Test
    void aLaterStartTurnsTheWindowToItsWorkspace() throws IOException {
        dropAndKeep("mine.zip");
        await("what is mine", () -> reads("Read 3 new rows") && titled("Mingle"));

        assertThat(later("--workspace work")).isTrue();
        await("an empty one", () -> titled("Mingle · work") && reads("Nothing is kept in the workspace “work” yet."));

        assertThat(later("--workspace=work", Files.writeString(home.resolve("theirs.zip"), "an export")))
                .isTrue();
        answer("Keep it");
        await("it is kept there", () -> reads("Read 3 new rows"));
        assertThat(house.log.subList(house.log.indexOf("close default"), house.log.size()))
                .contains("open work", "read theirs.zip as null")
                .doesNotContain("open default");

        assertThat(later("")).isTrue();
        assertThat(later("--workspace default --as-of 2026-11-01")).isTrue();
        await("back", () -> titled("Mingle") && house.log.contains("advise 2026-11-01"));
        assertThat(house.log).contains("close work");
    }

    @Test
    void aLaterStartIsToldWhatTheOpenWindowCannotDo() {
        assertThat(later("--as-of tomorrow")).isTrue();
        await("the day", () -> saysInFront("“tomorrow” is not a day such as 2026-11-01, so the day stays as it is."));
        JOptionPaneFinder.findOptionPane().using(robot).okButton().click();

        assertThat(later("--safe-mode")).isTrue();
        await("safe mode", () -> saysInFront("close this window and start it in safe mode again"));
        JOptionPaneFinder.findOptionPane().using(robot).okButton().click();
    }

    private void dropAndKeep(String export) throws IOException {
        drop(Files.writeString(home.resolve(export), "an export"));
        answer("Keep it");
    }

    private void drop(Path... dropped) {
        Transferable files = new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return Arrays.stream(dropped).map(Path::toFile).toList();
            }
        };
        boolean taken = GuiActionRunner.execute(() -> {
            JComponent root = ((JFrame) frame.target()).getRootPane();
            return root.getTransferHandler().importData(new TransferHandler.TransferSupport(root, files));
        });
        assertThat(taken).isTrue();
    }

    private boolean focused(String name) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && name.equals(owner.getName());
    }

    private boolean saysInFront(String words) {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof Dialog && window.isShowing())
                .anyMatch(dialog -> robot.finder()
                                .findAll(
                                        dialog,
                                        component -> component instanceof JTextComponent text
                                                && text.getText().contains(words))
                                .size()
                        > 0);
    }

    private boolean isThere(String name) {
        return !robot.finder()
                .findAll(frame.target(), new GenericTypeMatcher<JComponent>(JComponent.class, true) {
                    @Override
                    protected boolean isMatching(JComponent component) {
                        return name.equals(component.getName());
                    }
                })
                .isEmpty();
    }

    private record TestView(String id, String title, java.util.function.Function<ViewContext, JComponent> page)
            implements View {
        @Override
        public int order() {
            return 900;
        }

        @Override
        public JComponent open(ViewContext context) {
            return page.apply(context);
        }
    }
}
