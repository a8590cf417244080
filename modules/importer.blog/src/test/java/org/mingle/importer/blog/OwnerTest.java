package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Who of several authors the owner is. */
class OwnerTest {
    private static final String BEN = "<wp:author><wp:author_id>2</wp:author_id><wp:author_login>ben</wp:author_login>"
            + "<wp:author_email>ben@rye.example</wp:author_email><wp:author_display_name>Ben Ode</wp:author_display_name>"
            + "</wp:author>";
    private static final String OF_BEN = Reads.item(
                    2,
                    "Ben's",
                    Reads.comment(1, "Ada", "ada@vogel.example", 0, 0, "Ben?"),
                    Reads.comment(2, "Mia", "mia@rye.example", 1, 1, "Not here."),
                    Reads.comment(3, "Ada", "ada@vogel.example", 0, 2, "Thanks, Mia."))
            .replace("[mia]", "[ben]");

    private static FakeSource both(String... items) {
        return FakeSource.named("rye.xml")
                .file("rye.xml", Reads.wxr(items).replaceFirst("<wp:author>", BEN + "<wp:author>"));
    }

    @Test
    void theOneWithMostPostsAndItIsSaid() throws Exception {
        RecordingSink sink = Reads.read(both(Reads.item(1, "One"), OF_BEN, Reads.item(3, "Three")));
        assertThat(sink.owner().name()).isEqualTo("Mia Berg");
        assertThat(Reads.said(sink))
                .containsExactly(
                        "POST I: Post 1||One",
                        "REPLY I to Ada: Not here.",
                        "REPLY Ada: Thanks, Mia.",
                        "POST I: Post 3||Three");
        assertThat(Reads.notes(sink))
                .containsExactly(
                        "note Several people write here. Mia Berg, who wrote most, was taken for you; say otherwise with --me"
                                + " and the name of your account.",
                        "left out post of another author",
                        "left out comment on a post of another author");
    }

    @Test
    void theOneThatThePersonNames() throws Exception {
        for (String me : new String[] {"ben", "ben@rye.example", "ben ode"}) {
            RecordingSink sink = new RecordingSink(new Account(Network.BLOG, me, null));
            Reads.into(sink, both(Reads.item(1, "One"), OF_BEN, Reads.item(3, "Three")));
            assertThat(sink.owner().name()).isEqualTo("Ben Ode");
            assertThat(Reads.said(sink))
                    .containsExactly(
                            "POST I: Post 2||Ben's",
                            "REPLY Ada: Ben?",
                            "REPLY Mia to Ada: Not here.",
                            "REPLY Ada to Mia: Thanks, Mia.");
            assertThat(Reads.notes(sink)).noneMatch(note -> note.startsWith("note"));
        }
    }

    @Test
    void theOneWhoseAddressTheWorkspaceKnows() throws Exception {
        RecordingSink sink = new RecordingSink(new Account(Network.EMAIL, "ben@rye.example", null));
        Reads.into(sink, both(Reads.item(1, "One"), OF_BEN));
        assertThat(sink.owner().name()).isEqualTo("Ben Ode");
        assertThat(sink.owner().accounts()).contains(new Account(Network.EMAIL, "ben@rye.example", null));
    }

    @Test
    void anotherAddressThanTheKnownOneIsKeptBack() throws Exception {
        RecordingSink sink = new RecordingSink(new Account(Network.EMAIL, "mia@home.example", null));
        Reads.into(
                sink,
                FakeSource.named("rye.xml")
                        .file(
                                "rye.xml",
                                Reads.wxr(Reads.item(
                                        1, "One", Reads.comment(1, "Mia", "mia@home.example", 0, 0, "From home.")))));
        assertThat(sink.owner().name()).isEmpty();
        assertThat(sink.owner().accounts())
                .noneMatch(account -> account.network().equals(Network.EMAIL));
        assertThat(Reads.said(sink)).containsExactly("POST I: Post 1||One", "REPLY I: From home.");
    }

    @Test
    void withoutAListThePostsSay() throws Exception {
        String old = Reads.wxr(Reads.item(1, "One"), OF_BEN, Reads.item(3, "Three"))
                .replaceAll("(?s)<wp:author>.*?</wp:author>", "");
        RecordingSink sink = Reads.file("old.xml", old);
        assertThat(sink.owner().name()).isEqualTo("mia");
        assertThat(Reads.said(sink)).contains("POST I: Post 1||One").doesNotContain("POST I: Post 2||Ben's");
    }
}
