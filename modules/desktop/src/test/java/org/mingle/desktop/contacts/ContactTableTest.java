package org.mingle.desktop.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingle.api.contact.Contact;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.query.Person;
import org.mingle.testing.Samples;

class ContactTableTest {
    private final ContactTable table = new ContactTable();

    private List<String> columnsAt(int width, String... tags) {
        Contact sample = Samples.contact("Olga Todd");
        Contact olga = new Contact(
                sample.id(),
                sample.name(),
                sample.accounts(),
                sample.affiliation(),
                true,
                null,
                Set.of(tags),
                "",
                sample.source());
        table.show(Row.of(Person.of(List.of(olga), List.of(), OwnAdditions.NONE), OwnAdditions.NONE));
        table.setSize(width, 400);
        table.doLayout();
        return IntStream.range(0, table.getColumnCount())
                .mapToObj(table::getColumnName)
                .toList();
    }

    @Test
    void aWideTableShowsEverything() {
        assertThat(columnsAt(1_000, "friend"))
                .containsExactly("Name", "Company", "Title", "Stage", "Strength", "Last contact", "Tags");
    }

    @Test
    void tagsAreLeftOutWhenNobodyHasOne() {
        assertThat(columnsAt(1_000)).doesNotContain("Tags");
    }

    @Test
    void aNarrowTableLeavesOutTheTitleFirst() {
        assertThat(columnsAt(600, "friend")).containsExactly("Name", "Company", "Stage", "Strength", "Last contact");
        assertThat(columnsAt(300, "friend")).containsExactly("Name", "Company", "Strength", "Last contact");
        assertThat(columnsAt(230, "friend")).as("names can still be read").containsExactly("Name", "Last contact");
        assertThat(columnsAt(1_000, "friend")).hasSize(7);
    }

    @Test
    void aLongDateIsNeverCutOff() {
        columnsAt(480);
        int last = table.getColumnModel().getColumnIndex("Last contact");
        assertThat(table.getColumnModel().getColumn(last).getWidth())
                .isGreaterThan(table.getFontMetrics(table.getFont()).stringWidth("30 Sep 2026"));
    }

    @Test
    void whoIsSelectedStaysSo() {
        columnsAt(600);
        table.setRowSelectionInterval(0, 0);
        columnsAt(600);
        assertThat(table.getSelectedRow()).isZero();
        columnsAt(600, "friend");
        assertThat(table.selected()).extracting(Row::tags).containsExactly("friend");
    }
}
