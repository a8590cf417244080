package org.mingle.api.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscussionsTest {
    @ParameterizedTest
    @CsvSource({
        "https://earth.example.com/questions/101/how-so, https://earth.example.com/q/101/42",
        "https://earth.example.com/questions/101/how-so, https://earth.example.com/questions/101/how-so/205#205",
        "https://www.reddit.com/r/hydro/comments/abc12/where/, https://old.reddit.com/r/hydro/comments/abc12/where/xyz/",
        "https://www.reddit.com/r/hydro/comments/abc12/where/, https://redd.it/abc12",
        "https://social.example/@jo/112233, https://social.example/users/jo/statuses/112233",
        "https://forum.example/t/how-so/77, https://forum.example/t/77/3",
        "https://Club.example/ask/?utm_source=x, http://www.club.example/ask"
    })
    void allAddressesOfOneDiscussionHaveOneName(String one, String other) {
        assertThat(Discussions.key(one)).isNotNull().isEqualTo(Discussions.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://earth.example.com/questions/101, https://earth.example.com/questions/102",
        "https://earth.example.com/questions/101, https://sea.example.com/questions/101",
        "https://news.example/item?id=1, https://news.example/item?id=2"
    })
    void othersHaveOthers(String one, String other) {
        assertThat(Discussions.key(one)).isNotEqualTo(Discussions.key(other));
    }

    @Test
    void whatIsNoAddressHasNone() {
        assertThat(Discussions.key(null)).isNull();
        assertThat(Discussions.key("7012345678901234567")).isNull();
        assertThat(Discussions.key("mailto:jo@social.example")).isNull();
        assertThat(Discussions.key("https://bad host/x")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://earth.example.com/questions/101/how-so, true",
        "https://earth.example.com/questions/tagged/ice, false",
        "https://www.reddit.com/r/hydro/comments/abc12/where/, true",
        "https://www.reddit.com/r/hydro/, false",
        "https://redd.it/abc12, true",
        "https://forum.example/t/how-so/77, true",
        "https://mia.example/2026/10/bread, false"
    })
    void sitesOfQuestionsAreKnownByTheirAddresses(String address, boolean known) {
        assertThat(Discussions.recognises(address)).isEqualTo(known);
    }
}
