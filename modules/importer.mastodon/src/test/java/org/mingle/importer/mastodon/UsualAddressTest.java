package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingle.api.contact.Account;

/** What is read by a shorter way is the same as by the long one, and what is unusual is left to that. */
class UsualAddressTest {
    private static final String[] PIECES = {
        "https://",
        "http://",
        "glass",
        "a1",
        "9",
        "-",
        ".",
        ".example",
        ":",
        ":443",
        "@",
        "/",
        "/@",
        "/users/",
        "ada",
        "Ada_",
        "_",
        "1",
        "/statuses/7",
        "?",
        "#",
        "%20",
        " ",
        "\u00e9",
        "\n",
        "//",
        "glass.example",
        "https://glass.example/@ada"
    };

    private static String address(Random random) {
        StringBuilder address = new StringBuilder(random.nextInt(4) == 0 ? "" : "https://glass");
        address.append(random.nextBoolean() ? ".example" : "");
        for (int i = random.nextInt(7); i > 0; i--) {
            address.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return address.toString();
    }

    @Test
    void whatIsUsualIsReadAsByTheLongWay() {
        Random random = new Random(5);
        int usual = 0;
        for (int i = 0; i < 300_000; i++) {
            String address = address(random);
            String handle = UsualAddress.handle(address);
            if (handle != null) {
                Account account = Handles.at(address);
                assertThat(account).as(address).isNotNull();
                assertThat(handle).as(address).isEqualTo(account.handle());
                usual++;
            }
        }
        assertThat(usual).isGreaterThan(1_000);
        assertThat(UsualAddress.handle("https://glass.example/users/Ada/statuses/1"))
                .isEqualTo("ada@glass.example");
        assertThat(UsualAddress.handle("https://gl\u00e4s.example/@ada")).isNull();
    }

    @Test
    void anAddressBesideAnotherIsWhatItIsAlone() {
        Random random = new Random(6);
        int beside = 0;
        for (int i = 0; i < 300_000; i++) {
            URI server = Handles.uri(address(random));
            String address = address(random);
            URI found = server == null ? null : UsualAddress.beside(server, address);
            if (found != null) {
                assertThat(found).isEqualTo(Handles.uri(address)).hasToString(address);
                beside++;
            }
        }
        assertThat(beside).isGreaterThan(1_000);
    }
}
