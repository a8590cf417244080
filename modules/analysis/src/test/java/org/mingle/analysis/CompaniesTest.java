package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Candidate;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.analysis.Stay;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.SnapshotRow;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.contact.WatchList;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.contact.Watched;

class CompaniesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 5);
    private static final LocalDate SECOND = LocalDate.of(2025, 3, 8);
    private static final WatchList LIST = new WatchList(
            List.of(new Watched("Nordlicht", WatchRole.CLIENT), new Watched("Northgate", WatchRole.PROSPECT)),
            Map.of("NLE", "Nordlicht"));

    private final Diary diary = Diary.full().watches(LIST);
    private final Contact ann = diary.knows("Ann Archer", "NLE", FIRST);
    private final Contact ben = diary.knows("Ben Tran", "Nordlicht GmbH | We're hiring", FIRST);
    private final Contact cleo = diary.knows("Cleo Diaz", "Birch", FIRST);
    private final Contact dan = diary.knows("Dan Roe", "Nordlicht Wind", FIRST);

    private static SnapshotRow row(Contact who, String company, String title) {
        return new SnapshotRow(who.id(), new Affiliation(company, title), FIRST, new SourceRow("Connections.csv", 4));
    }

    private CompanyWatch companies() {
        return diary.situation().companies();
    }

    @Test
    void findsThoseWhoWorkThereUnderAnyName() {
        diary.talked(ben, 3).talked(ben, 20);

        Company nordlicht = companies().watched().get(0);
        assertThat(nordlicht.role()).isEqualTo(WatchRole.CLIENT);
        assertThat(nordlicht.contacts()).containsExactly(ann, ben);
        assertThat(nordlicht.coverage()).isEqualTo("Two of your contacts work there, by their own profiles.");
        assertThat(nordlicht.ties()).extracting(tie -> tie.contact().name()).containsExactly("Ben Tran");
        assertThat(nordlicht.similar()).containsExactly("Nordlicht Wind");
        assertThat(companies().watched().get(1).coverage())
                .isEqualTo("None of your contacts works there, by their own profiles.");
        assertThat(companies().company("birch ltd")).extracting(Company::name).isEqualTo("Birch");
    }

    @Test
    void namesAFewThatMayBeTheSameThoseWithMostContactsFirst() {
        for (int i = 1; i <= 9; i++) {
            diary.knows("One " + i, "Nordlicht Wind " + i, FIRST);
        }
        diary.knows("Eve Oak", "Nordlicht Wind 9", FIRST);

        assertThat(companies().company("Nordlicht").similar())
                .containsExactly(
                        "Nordlicht Wind 9",
                        "Nordlicht Wind",
                        "Nordlicht Wind 1",
                        "Nordlicht Wind 2",
                        "Nordlicht Wind 3");
    }

    @Test
    void tellsWhoWasThereFromWhenToWhen() {
        diary.connections(
                        FIRST,
                        row(ann, "Nordlicht", "Engineer"),
                        row(cleo, "Nordlicht", "Cook"),
                        row(ben, "Birch", "x"))
                .connections(
                        SECOND,
                        row(ann, "NLE", "Head of Engineering"),
                        row(cleo, "Birch", "Cook"),
                        row(ben, "Nordlicht", "x"));

        Company nordlicht = companies().company("Nordlicht");
        assertThat(nordlicht.stays())
                .containsExactly(
                        new Stay(ann.id(), "Ann Archer", "Head of Engineering", FIRST, SECOND, false, false),
                        new Stay(cleo.id(), "Cleo Diaz", "Cook", FIRST, FIRST, false, true),
                        new Stay(ben.id(), "Ben Tran", "x", SECOND, SECOND, true, false));
        assertThat(nordlicht.moves())
                .extracting(move -> move.name() + " " + move.kind())
                .containsExactly("Ann Archer TITLE", "Ben Tran JOINED", "Cleo Diaz LEFT");
        assertThat(companies().exports()).containsExactly(FIRST, SECOND);
    }

    @Test
    void rulesSeeTheMovesOfHalfAYearOnly() {
        diary.connections(FIRST, row(ann, "Birch", "x")).connections(SECOND, row(ann, "Nordlicht", "x"));

        assertThat(companies().moves()).hasSize(2);
        assertThat(diary.situation().moves()).isEmpty();
    }

    @Test
    void suggestsWhatIsFollowedAndWhereManyWork() {
        List.of("Eve", "Finn", "Gus").forEach(name -> diary.knows(name, "Harbour", FIRST));
        diary.add(diary.act(Kind.FOLLOW, Diary.noon(700), null).about("Birch Ltd"));
        diary.add(diary.act(Kind.FOLLOW, Diary.noon(800), null).about("NLE"));

        assertThat(companies().candidates())
                .containsExactly(new Candidate("Birch Ltd", true, 1), new Candidate("Harbour", false, 3));
    }

    @Test
    void countsWhatIsWatched() {
        diary.connections(SECOND, row(dan, "Birch", "x"));

        assertThat(diary.value("watched")).isEqualTo(2);
        assertThat(diary.value("watchedRoles")).isEqualTo(2);
        diary.watches(WatchList.EMPTY);
        assertThat(diary.value("watched")).isZero();
    }
}
