package org.mingle.importer.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Inputs that nobody of us wrote; they lie beside the project on some machines and are never copied into it. */
class SamplesTest {
    private static @Nullable Path samples() {
        String told = System.getenv("MINGLE_SAMPLES");
        if (told != null) {
            return Path.of(told);
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve("shared/samples"))) {
                return up.resolve("shared/samples");
            }
        }
        return null;
    }

    private static FakeSource sample(String name) throws Exception {
        Path samples = samples();
        assumeTrue(samples != null && Files.isDirectory(samples.resolve("addressbook/ez-vcard")), "no samples here");
        return FakeSource.named(name)
                .file(
                        name,
                        Files.readAllBytes(
                                samples.resolve("addressbook/ez-vcard").resolve(name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            John_Doe_ANDROID.vcf          | 6 | john.doe@company.com|john.doe@company.com||
            John_Doe_BLACK_BERRY.vcf      | 1 | John Doe||Acme Solutions|
            John_Doe_EVOLUTION.vcf        | 1 | John Doe|john.doe@ibm.com|IBM|Money Counter
            John_Doe_GMAIL.vcf            | 1 | John Doe|john.doe@ibm.com|IBM|Money Counter
            John_Doe_IPHONE.vcf           | 1 | John Doe|john.doe@ibm.com|IBM|Money Counter
            John_Doe_LOTUS_NOTES.vcf      | 1 | John Doe|john.doe@ibm.com billy_bob@gmail.com|IBM|Generic Accountant
            John_Doe_MAC_ADDRESS_BOOK.vcf | 1 | John Doe|john.doe@ibm.com|IBM|Money Counter
            John_Doe_MS_OUTLOOK.vcf       | 1 | John Doe|john.doe@ibm.cm|IBM|Money Counter
            fullcontact.vcf               | 1 | FirstName LastName|home@example.com work@example.com school@example.com other@example.com custom@example.com|Organization1|Title1
            gmail-list.vcf                | 3 | Arnold Smith|asmithk@gmail.com||
            gmail-single.vcf              | 1 | Greg Dartmouth|gdartmouth@hotmail.com|TheCompany|TheJobTitle
            issue114.vcf                  | 1 | Dummy Dummy|dummy.dummy@dummy.com|Dummy GmbH|
            outlook-2003.vcf              | 1 | John Doe III|jdoe@hotmail.com|Company, The|The Job Title
            rfc2426-example.vcf           | 2 | Frank Dawson|frank_dawson@lotus.com fdawson@earthlink.net|Lotus Development Corporation|
            rfc6350-example.vcf           | 1 | Simon Perreault|simon.perreault@viagenie.ca|Viagenie|
            """)
    void cards(String row) throws Exception {
        String[] expected = row.split("\\|", 3);
        RecordingSink sink = Reads.read(sample(expected[0].strip()));
        assertThat(sink.cards()).hasSize(Integer.parseInt(expected[1].strip()));
        assertThat(Reads.people(sink).get(0)).isEqualTo(expected[2].strip());
        assertThat(Reads.notes(sink)).as("nothing is skipped").isEmpty();
    }

    @Test
    void cardsWithManyAddresses() throws Exception {
        RecordingSink gmail = Reads.read(sample("gmail-single2.vcf"));
        assertThat(gmail.cards())
                .singleElement()
                .satisfies(card -> assertThat(card.accounts()).hasSize(5));
        assertThat(Reads.notes(gmail)).isEmpty();
        RecordingSink thunderbird = Reads.read(sample("thunderbird-MoreFunctionsForAddressBook-extension.vcf"));
        assertThat(thunderbird.cards())
                .singleElement()
                .satisfies(card -> assertThat(card.accounts()).hasSize(5));
        assertThat(Reads.notes(thunderbird)).isEmpty();
    }

    @Test
    void cardsOfOtherForms() throws Exception {
        for (String name : List.of("jcard-example.json", "rfc6351-example.xml", "LICENSE")) {
            assertThat(new AddressBookImporter(new Mappings(null)).recognises(sample(name)))
                    .as(name)
                    .isZero();
        }
    }
}
