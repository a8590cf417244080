package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Audience;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Party;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Invitations, endorsements, recommendations, follows. */
class FavourFileTest {
    private static final String PROFILE = "First Name,Last Name,Headline\nMia,Berg,Glazier\n";

    private static RecordingSink file(String name, String content) throws Exception {
        return Reads.read(
                FakeSource.named("export.zip").file("Profile.csv", PROFILE).file(name, content));
    }

    private static Party other(Activity favour) {
        return favour.sent() ? favour.with().get(0) : Objects.requireNonNull(favour.actor());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u202F"})
    void invitationsOfBothEras(String space) throws Exception {
        String ada = "Ada Vogel,Mia Berg,\"1/29/26, 2:37" + space + "PM\",\"Hi, we met\",INCOMING";
        String cem = "Mia Berg,Cem Ali,\"12/1/25, 12:05" + space + "AM\",,OUTGOING";
        RecordingSink old = file("Invitations.csv", "From,To,Sent At,Message,Direction\n" + ada + "\n" + cem + "\n");
        RecordingSink now = file(
                "Invitations.csv",
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
                        + ada + ",https://www.linkedin.com/in/ada-vogel,https://www.linkedin.com/in/mia-berg\n"
                        + cem + ",https://www.linkedin.com/in/mia-berg,https://www.linkedin.com/in/cem-ali\n");
        for (RecordingSink sink : List.of(old, now)) {
            List<Activity> invitations = Reads.of(sink, Kind.INVITATION);
            assertThat(invitations).extracting(Activity::sent).containsExactly(false, true);
            assertThat(invitations).extracting(one -> other(one).name()).containsExactly("Ada Vogel", "Cem Ali");
            assertThat(invitations).extracting(Activity::text).containsExactly("Hi, we met", null);
            assertThat(invitations)
                    .extracting(Activity::at)
                    .containsExactly(Instant.parse("2026-01-29T14:37:00Z"), Instant.parse("2025-12-01T00:05:00Z"));
            assertThat(invitations).allSatisfy(one -> assertThat(one.audience()).isEqualTo(Audience.PRIVATE));
        }
        assertThat(Reads.of(now, Kind.INVITATION))
                .extracting(one -> other(one).accounts().get(0).handle())
                .containsExactly("ada-vogel", "cem-ali");
        assertThat(Reads.of(now, Kind.INVITATION))
                .as("an invitation is the same in both eras")
                .extracting(Activity::id)
                .isEqualTo(Reads.of(old, Kind.INVITATION).stream()
                        .map(Activity::id)
                        .toList());
    }

    @Test
    void invitationsWithoutDirectionOrDateAreTold() throws Exception {
        RecordingSink sink = file(
                "Invitations.csv",
                "From,To,Sent At,Message,Direction\nAda Vogel,Mia Berg,\"1/29/26, 2:37 PM\",,\nAda Vogel,Mia Berg,,,INCOMING\n"
                        + "LinkedIn Member,Mia Berg,\"1/29/26, 2:37 PM\",,INCOMING\n");
        assertThat(Reads.of(sink, Kind.INVITATION)).isEmpty();
        assertThat(Reads.notes(sink, "Invitations.csv"))
                .contains("skipped 2 INCOMING or OUTGOING was expected", "hidden")
                .anyMatch(note -> note.startsWith("skipped 3 a date such as 1/29/26, 2:37 PM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Endorsement_Received_Info.csv", "Endorsement Received Info.csv"})
    void endorsementsReceived(String name) throws Exception {
        RecordingSink sink = file(name, """
                Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status
                2024/01/01 10:00:00 UTC,Glass,Zoë,Brandt,www.linkedin.com/in/zoë-brandt,ACCEPTED
                2024/01/01 10:00:00 UTC,Lead,Zoë,Brandt,www.linkedin.com/in/zoë-brandt,HIDDEN
                """);
        List<Activity> endorsements = Reads.of(sink, Kind.ENDORSEMENT);
        assertThat(endorsements).extracting(Activity::detail).containsExactly("Glass", "Lead");
        assertThat(endorsements).allSatisfy(one -> {
            assertThat(one.sent()).isFalse();
            assertThat(one.at()).isEqualTo(Instant.parse("2024-01-01T10:00:00Z"));
            assertThat(other(one).accounts().get(0).handle()).isEqualTo("zoë-brandt");
        });
        assertThat(endorsements).extracting(Activity::id).doesNotHaveDuplicates();
    }

    @Test
    void endorsementsGivenBeforeTheyHadAddresses() throws Exception {
        RecordingSink sink = file("Endorsement_Given_Info.csv", """
                Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsement Status
                2021/01/01 10:00:00 UTC,Bread,Ada,Vogel,PENDING
                """);
        assertThat(Reads.of(sink, Kind.ENDORSEMENT)).singleElement().satisfies(one -> {
            assertThat(one.sent()).isTrue();
            assertThat(other(one)).isEqualTo(Party.read("Ada Vogel"));
        });
    }

    @Test
    void endorsementsInUtf16WithTabs() throws Exception {
        byte[] text =
                ("\uFEFFEndorsement Date\tSkill Name\tEndorser First Name\tEndorser Last Name\tEndorsement Status\r\n"
                                + "2021/01/01 10:00:00 UTC\tGlass\tZoë\tBrandt\tACCEPTED\r\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        RecordingSink sink = Reads.read(Reads.mias().file("Endorsement Received Info.csv", text));
        assertThat(Reads.of(sink, Kind.ENDORSEMENT))
                .extracting(one -> other(one).name())
                .containsExactly("Zoë Brandt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recommendations_Received.csv", "Recommendations Given.csv", "recommendations_given_7.csv"})
    void recommendations(String name) throws Exception {
        RecordingSink sink = file(name, """
                First Name,Last Name,Company,Job Title,Text,Creation Date,Status
                Ada,Vogel,Brot & Co,Baker,"Mia sets
                every pane straight.","01/19/13, 12:10 AM",VISIBLE
                Cem,Ali,,,Good,"12/31/12, 11:59 PM",PENDING
                """);
        List<Activity> recommendations = Reads.of(sink, Kind.RECOMMENDATION);
        assertThat(recommendations)
                .extracting(Activity::sent)
                .containsOnly(name.toLowerCase().contains("given"));
        assertThat(recommendations).extracting(Activity::detail).containsExactly("VISIBLE", "PENDING");
        assertThat(recommendations)
                .extracting(Activity::at)
                .containsExactly(Instant.parse("2013-01-19T00:10:00Z"), Instant.parse("2012-12-31T23:59:00Z"));
        assertThat(recommendations.get(0).text()).isEqualTo("Mia sets\nevery pane straight.");
        assertThat(recommendations).extracting(one -> one.source().line()).containsExactly(2, 4);
    }

    @Test
    void follows() throws Exception {
        RecordingSink sink =
                Reads.read(Reads.mias().file("Member_Follows_123.csv", """
                Date,Status,FullName
                2026-01-02 10:00:00,Active,Ada Vogel
                2026-01-03 10:00:00,Unfollow,Cem Ali
                """).file("Company Follows.csv", """
                Organization,Followed On
                "Trinity College, Cambridge",Sat Sep 05 08:12:14 UTC 2026
                """));
        List<Activity> follows = Reads.of(sink, Kind.FOLLOW);
        assertThat(follows).hasSize(2);
        assertThat(other(follows.get(0)).name()).isEqualTo("Ada Vogel");
        assertThat(follows.get(1).about()).isEqualTo("Trinity College, Cambridge");
        assertThat(follows.get(1).at()).isEqualTo(Instant.parse("2026-09-05T08:12:14Z"));
        assertThat(Reads.notes(sink, "Member_Follows_123.csv")).contains("left out no longer followed");
    }
}
