package org.mingle.desktop.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingle.api.coach.Advice;
import org.mingle.api.contact.Contact;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.House;
import org.mingle.desktop.api.ViewContext;
import org.mingle.testing.FakeObserver;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

/** The page while the advice is still being worked out. */
class ContactsPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final House house = new House();
    private final Workspace workspace = house.open("default");
    private final Context context = new Context();
    private final FakeSituation situation = FakeSituation.at(TODAY);

    /** Does one piece of work at a time, when the test says so. */
    private final class Context implements ViewContext {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public Optional<Workspace> workspace() {
            return Optional.of(workspace);
        }

        @Override
        public Optional<Advice> advice() {
            return Optional.empty();
        }

        @Override
        public LocalDate asOf() {
            return TODAY;
        }

        @Override
        public void onChange(Runnable listener) {}

        @Override
        public void refresh() {}

        @Override
        public <T> void work(Callable<T> work, Consumer<T> then) {
            waiting.add(() -> {
                try {
                    then.accept(work.call());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }

        private void next() {
            waiting.remove().run();
        }
    }

    private ContactsPage page() {
        return page(new FakeObserver(situation));
    }

    private ContactsPage page(@Nullable Observer observer) {
        house.contacts.clear();
        for (int i = 0; i < 60; i++) {
            Contact contact = Samples.contact("Person " + (char) ('A' + i / 26) + (char) ('a' + i % 26));
            house.contacts.add(contact);
            if (i >= 5) {
                situation.tie(TieBuilder.with(contact).strength(100 - i).build());
            }
        }
        return new ContactsPage(context, observer);
    }

    private static <T> Stream<T> within(Container parent, Class<T> type) {
        return Stream.of(parent.getComponents())
                .flatMap(child -> Stream.concat(
                        type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                        child instanceof Container inner ? within(inner, type) : Stream.empty()));
    }

    private static ContactTable table(ContactsPage page) {
        return within(page, ContactTable.class).findFirst().orElseThrow();
    }

    private static boolean reads(ContactsPage page, String text) {
        return within(page, JLabel.class).map(JLabel::getText).anyMatch(text::equals);
    }

    private static Stream<String> names(ContactTable table, int most) {
        return IntStream.range(0, Math.min(most, table.getRowCount()))
                .mapToObj(row -> table.getValueAt(row, 0).toString());
    }

    @Test
    void theStrongestAreThereFirstAndStayWhereTheyAreWhenTheOthersCome() {
        ContactsPage page = page();
        ContactTable table = table(page);
        assertThat(table.getRowCount()).isZero();

        context.next();
        assertThat(table.getRowCount()).isEqualTo(50);
        assertThat(reads(page, "The strongest; everybody else follows …")).isTrue();
        var first = names(table, 50).toList();
        assertThat(first).startsWith("Person Af", "Person Ag");
        table.setRowSelectionInterval(3, 3);

        context.next();
        assertThat(table.getRowCount()).isEqualTo(60);
        assertThat(names(table, 50)).containsExactlyElementsOf(first);
        assertThat(table.getSelectedRows()).containsExactly(3);
        assertThat(reads(page, "60 people")).isTrue();
    }

    @Test
    void theFewDoNotTakeThePlaceOfAllWhenTheyComeLate() {
        ContactsPage page = page();
        Runnable few = context.waiting.remove();

        context.next();
        few.run();

        assertThat(table(page).getRowCount()).isEqualTo(60);
        assertThat(reads(page, "60 people")).isTrue();
    }

    @Test
    void everybodyIsThereWithoutAnybodyWhoObserves() {
        ContactsPage page = page(null);

        context.next();
        context.next();

        assertThat(table(page).getRowCount()).isEqualTo(60);
    }
}
