package org.mingle.api.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchListTest {
    @Test
    void findsACompanyUnderAnyOfItsNames() {
        Watched nordlicht = new Watched("Nordlicht", WatchRole.CLIENT);
        WatchList list =
                new WatchList(List.of(nordlicht), Map.of("NLE", "Nordlicht Energie", "Nordlicht Energie", "Nordlicht"));

        assertThat(list.find("NORDLICHT GmbH | We're hiring")).contains(nordlicht);
        assertThat(list.find("nle")).contains(nordlicht);
        assertThat(list.find("Nordlicht Wind")).isEmpty();
        assertThat(list.find(null)).isEmpty();
    }

    @Test
    void namesThatMeanEachOtherDoNoHarm() {
        WatchList list = new WatchList(List.of(), Map.of("One", "Two", "Two", "One"));

        assertThat(list.key("One")).isNotEmpty();
    }
}
