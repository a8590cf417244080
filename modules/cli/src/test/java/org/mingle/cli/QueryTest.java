package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.api.analysis.Stage;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.query.PeopleQuery;
import org.mingle.api.query.Person;
import org.mingle.api.query.QueryException;
import org.mingle.testing.TieBuilder;

/** The language in which people are asked for; the command line is its first speaker. */
class QueryTest {
    private static final Contact ADA =
            person("Ada Vogel", "Kaffee AG", "Baker", "2024-05-05", Set.of("old friends"), "Likes tea");
    private static final Contact EMILE = person("Émile Jäger", "Northgate", null, "2022-01-31", Set.of("client"), "");
    private static final Contact OLGA = person("Olga Todd", null, "Engineer", null, Set.of(), "");

    private static Contact person(
            String name, String company, String title, String connected, Set<String> tags, String note) {
        return new Contact(
                new ContactId(name),
                name,
                List.of(new Account(name.startsWith("Olga") ? Network.X : Network.LINKEDIN, "handle", null)),
                new Affiliation(company, title),
                true,
                connected == null ? null : LocalDate.parse(connected),
                tags,
                note,
                new SourceRow("Connections.csv", 4));
    }

    private static List<String> found(String query) {
        List<Person> all = Person.of(
                List.of(ADA, EMILE, OLGA),
                List.of(
                        TieBuilder.with(ADA)
                                .stage(Stage.TRUST)
                                .overdue(30, 65)
                                .lastContact(LocalDate.of(2026, 3, 2))
                                .build(),
                        TieBuilder.with(EMILE)
                                .stage(Stage.LIKE)
                                .lastContact(LocalDate.of(2026, 10, 20))
                                .build()),
                new OwnAdditions(Set.of(EMILE.id()), Map.of(), Map.of(), Map.of(), List.of()));
        return PeopleQuery.parse(query).of(all).stream()
                .map(one -> one.contact().name().substring(0, 1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', AÉO",
                "vogel, A",
                "'KAFFEE baker', A",
                "'\"kaffee ag\"', A",
                "'\"ag kaffee\"', -",
                "emile, É",
                "tea, A",
                "handle, AÉO",
                "'tag:\"Old Friends\"', A",
                "'tag:client,\"old friends\"', -",
                "'tag:client,x', É",
                "'-tag:client', AO",
                "company:kaffee, A",
                "'company:kaffee,north', AÉ",
                "title:engineer, O",
                "name:olga, O",
                "note:tea, A",
                "network:x, O",
                "network:linkedin, AÉ",
                "stage:trust, A",
                "'stage:Like,stranger', ÉO",
                "silent:>90d, AO",
                "silent:<90d, É",
                "silent:>3m, AO",
                "silent:>94d, AO",
                "silent:>95d, O",
                "silent:2026-03-02, O",
                "silent:2026-03-03, AO",
                "connected:2024.., A",
                "connected:..2023, É",
                "connected:2022, É",
                "connected:2022-01..2024-05, AÉ",
                "connected:2022-02-01.., A",
                "favourite, É",
                "-favourite, AO",
                "'\"favourite\"', -",
                "overdue, A",
                "'silent:>90d stage:trust', A",
                "http://x, -"
            })
    void everyTermHasToHold(String query, String who) {
        assertThat(String.join("", found(query))).isEqualTo(who == null ? "" : who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tga:client | 'tga:' is not known. Known are company:, connected:, name:, network:, note:, silent:, stage:, tag:, title:, favourite and overdue; put a word with a colon in quotes.",
                "tag: | tag: wants something behind it, for example tag:client.",
                "stage:foe | stage: takes stranger, know, like or trust, not 'foe'.",
                "silent:soon | silent: takes a time such as >90d, >6m or <2w, or a date such as 2026-03-02, not 'soon'.",
                "silent:2026-02-30 | silent: takes a time such as >90d, >6m or <2w, or a date such as 2026-03-02, not '2026-02-30'.",
                "connected:.. | connected: takes a span such as 2024.., 2024..2025-06 or 2024-05, not '..'.",
                "connected:2024-13 | connected: takes a span such as 2024.., 2024..2025-06 or 2024-05, not '2024-13'.",
                "\"kaffee | A quotation mark has no second one: write \"kaffee ag\" with both."
            })
    void whatIsNotUnderstoodIsSaidInWords(String query, String sentence) {
        assertThatThrownBy(() -> PeopleQuery.parse(query))
                .isInstanceOf(QueryException.class)
                .hasMessage(sentence);
    }

    @Test
    void theWordsAreToldApart() {
        assertThat(PeopleQuery.parse(" ada -ben tag:x \"kaffee ag\" favourite ").words())
                .isEqualTo("ada kaffee ag");
        assertThat(PeopleQuery.parse(PeopleQuery.term("tag", "a \"b\" c")).toString())
                .isEqualTo("tag:\"a b c\"");
    }
}
