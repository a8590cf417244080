package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mingle.api.contact.Certification;
import org.mingle.api.contact.Position;
import org.mingle.api.contact.Profile;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** The owner's profile, from up to five files. */
class ProfileFilesTest {
    private static final String NOW = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,"
            + "Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n";
    private static final String POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\n";

    private static Profile profile(FakeSource source) throws Exception {
        RecordingSink sink = Reads.read(source);
        assertThat(sink.profiles()).hasSize(1);
        return sink.profiles().get(0);
    }

    private static FakeSource mias() {
        return FakeSource.named("export.zip")
                .file(
                        "Profile.csv",
                        NOW + "Mia,Berg,,Secret Lane 1,\"Jan 1, 1980\",Glazier,\"I set\npanes.\",Glass,123,Oslo,"
                                + "[mia],\"[PERSONAL:https://mia.example/a,BLOG:https://blog.example]\",\n");
    }

    @Test
    void theProfileOfToday() throws Exception {
        Profile profile = profile(mias());
        assertThat(profile.name()).isEqualTo("Mia Berg");
        assertThat(profile.headline()).isEqualTo("Glazier");
        assertThat(profile.summary()).isEqualTo("I set\npanes.");
        assertThat(profile.websites())
                .extracting(Object::toString)
                .containsExactly("https://mia.example/a", "https://blog.example");
        assertThat(profile.source()).hasToString("Profile.csv:2");
    }

    @Test
    void theProfileOf2018() throws Exception {
        Profile profile = profile(FakeSource.named("export.zip").file("Profile.csv", """
                First Name,Last Name,Maiden Name,Created Date,Address,Birth Date,Contact Instructions,Marital Status,Headline,Summary,Industry,Association
                Mia,Berg,,2009-01-02,,,,,Glazier,,Glass,
                """));
        assertThat(profile.headline()).isEqualTo("Glazier");
        assertThat(profile.summary()).isNull();
    }

    @Test
    void whatIsNotInTheExportIsUnknownAndWhatIsEmptyIsEmpty() throws Exception {
        Profile without = profile(mias());
        assertThat(without.positions()).isNull();
        assertThat(without.skills()).isNull();
        assertThat(without.certifications()).isNull();
        Profile with = profile(mias().file("Positions.csv", POSITIONS)
                .file("Skills.csv", "Name\n")
                .file("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number\n"));
        assertThat(with.positions()).isEmpty();
        assertThat(with.skills()).isEmpty();
        assertThat(with.certifications()).isEmpty();
    }

    @Test
    void theSummaryMayHaveAFileOfItsOwn() throws Exception {
        Profile profile = profile(FakeSource.named("export.zip")
                .file("Profile.csv", NOW + "Mia,Berg,,,,Glazier,,,,,,,\n")
                .file("Profile Summary.csv", "Profile Summary\n\"<p>I set</p><p>panes.</p>\"\n"));
        assertThat(profile.summary()).isEqualTo("I set\npanes.");
    }

    @Test
    void positionsNewestFirstWithTheirMonths() throws Exception {
        Profile profile = profile(
                mias().file(
                                "Positions.csv",
                                POSITIONS
                                        + "Old Glass,Apprentice,,,2009,2011\nNew Glass,Master,\"Sets\npanes\",Oslo,Jan 2019,\n,Freelancer,,,Mar 2012,Dec 2018\n"));
        assertThat(profile.positions())
                .extracting(Position::title)
                .containsExactly("Master", "Freelancer", "Apprentice");
        assertThat(profile.positions())
                .extracting(Position::from)
                .containsExactly(LocalDate.of(2019, 1, 1), LocalDate.of(2012, 3, 1), LocalDate.of(2009, 1, 1));
        assertThat(Objects.requireNonNull(profile.positions()).get(0).until()).isNull();
        assertThat(Objects.requireNonNull(profile.positions()).get(1).source()).hasToString("Positions.csv:5");
    }

    @Test
    void aProfileInSeveralLanguagesCountsOnce() throws Exception {
        FakeSource folders = FakeSource.named("export.zip")
                .file("en_US/Profile.csv", NOW + "Mia,Berg,,,,Glazier,,,,,,,\n")
                .file("en_US/Positions.csv", POSITIONS + "Glass Ltd,Master,,,Jan 2019,\n")
                .file("nl_NL/Profile.csv", NOW + "Mia,Berg,,,,Glaszetter,,,,,,,\n")
                .file("nl_NL/Positions.csv", POSITIONS + "Glass Ltd,Meester,,,Jan 2019,\n")
                .file("en_US/Skills.csv", "Name\nGlass\n")
                .file("nl_NL/Skills.csv", "Name\nglass\nGlas\n");
        assertThat(profile(folders).headline()).isEqualTo("Glazier");
        assertThat(profile(folders).positions()).extracting(Position::title).containsExactly("Master");
        assertThat(profile(folders).skills()).containsExactly("Glass", "Glas");
        FakeSource oneFile = FakeSource.named("export.zip")
                .file("Profile.csv", NOW + "Mia,Berg,,,,Glazier,,,,,,,\nMia,Berg,,,,Glaszetter,,,,,,,\n")
                .file("Positions.csv", POSITIONS + "Glass Ltd,Master,,,Jan 2019,\nGlass Ltd,Meester,,,Jan 2019,\n");
        assertThat(profile(oneFile).positions()).extracting(Position::title).containsExactly("Master");
    }

    @Test
    void twoRolesAtOneCompanyStayTwo() throws Exception {
        Profile profile = profile(
                mias().file(
                                "Positions.csv",
                                POSITIONS
                                        + "Glass Ltd,Master,,,Jan 2019,\nGlass Ltd,Director,,,Jan 2019,\nGlass Ltd,Director,,,Jan 2019,\n"));
        assertThat(profile.positions()).extracting(Position::title).containsExactlyInAnyOrder("Master", "Director");
    }

    @Test
    void rowsThatSayNothingAreTold() throws Exception {
        RecordingSink sink = Reads.read(mias().file(
                        "Positions.csv",
                        POSITIONS + "Glass Ltd,Master,,,once,\n,,,,Jan 2019,\nGlass Ltd,Master,,,Jan 2019,\n"));
        assertThat(Reads.notes(sink, "Positions.csv"))
                .containsExactly(
                        "skipped 2 a month such as Jan 2019 was expected",
                        "skipped 3 a title or a company was expected",
                        "part of profile");
    }

    @Test
    void certificationsWithTheirEnd() throws Exception {
        Profile profile = profile(mias().file("Certifications.csv", """
                Name,Url,Authority,Started On,Finished On,License Number
                Safe Glass,https://example.com,Glass Guild,Mar 2020,Mar 2023,77
                Ladders,,,Jan 2024,,
                """));
        assertThat(profile.certifications()).extracting(Certification::name).containsExactly("Ladders", "Safe Glass");
        assertThat(Objects.requireNonNull(profile.certifications()).get(1)).satisfies(one -> {
            assertThat(one.authority()).isEqualTo("Glass Guild");
            assertThat(one.until()).isEqualTo(LocalDate.of(2023, 3, 1));
        });
    }

    @Test
    void theOwnersMailAddressesAreKeptForTheNextExport() throws Exception {
        RecordingSink sink = Reads.read(mias().file("Email Addresses.csv", """
                Email Address,Confirmed,Is primary,Status Updated On
                Mia@Example.com,Yes,Yes,Not Available
                """));
        assertThat(sink.owner().accounts()).extracting(one -> one.handle()).containsExactly("mia@example.com");
        assertThat(Reads.notes(sink, "Email Addresses.csv")).containsExactly("part of profile");
    }
}
