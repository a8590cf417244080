package org.mingle.importer.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.testing.FakeSource;
import org.mingle.testing.ImporterContractTest;
import org.mingle.testing.RecordingSink;

class AddressBookImporterTest extends ImporterContractTest {
    private static final String ADA = Reads.card("FN:Ada Vogel", "N:Vogel;Ada;;;", "EMAIL:ada@vogel.example");

    @Override
    protected Importer importer() {
        return new AddressBookImporter(new Mappings(null));
    }

    @Override
    protected Source export() {
        return FakeSource.named("contacts-2026-03-01.zip")
                .file("phone.vcf", ADA + Reads.card("FN:Ben Stern", "EMAIL:ben@stern.example"))
                .file("google.csv", TableTest.GOOGLE + "Cleo,,Lark,Mill,,cleo@lark.example,\r\n");
    }

    @Override
    protected boolean tellsOfOwner() {
        return false;
    }

    @Test
    void severalFilesAreReadAndOthersNamed() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named("backup.zip")
                .file("b.vcf", ADA)
                .file("a/contacts.csv", TableTest.GOOGLE + "Cleo,,Lark,Mill,,cleo@lark.example,\r\n")
                .file("notes.txt", "Buy bread")
                .file("photo.jpg", ADA));
        assertThat(Reads.people(sink))
                .containsExactly("Cleo Lark|cleo@lark.example|Mill|", "Ada Vogel|ada@vogel.example||");
        assertThat(sink.notes())
                .containsExactly(
                        "file a/contacts.csv contacts",
                        "file b.vcf cards",
                        "unrecognised notes.txt",
                        "unrecognised photo.jpg");
        assertThat(sink.cards().get(1).source()).isEqualTo(new SourceRow("b.vcf", 1));
    }

    @Test
    void theDayIsInTheNameOrNowhere() throws Exception {
        assertThat(Reads.read(FakeSource.named("contacts 20260301.vcf").file("x", ADA))
                        .exportDate())
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Reads.read(FakeSource.named("contacts-2026-13-39.vcf").file("x", ADA))
                        .exportDate())
                .isNull();
    }

    @Test
    void theOwnersOwnCardIsNoContact() throws Exception {
        RecordingSink sink = Reads.into(
                new RecordingSink(new Account(Network.EMAIL, "ada@vogel.example", null)),
                FakeSource.named("contacts.vcf")
                        .file("contacts.vcf", ADA + ADA.replace("Ada", "Eva").replace("ada@", "eva@")));
        assertThat(Reads.people(sink)).containsExactly("Eva Vogel|eva@vogel.example||");
        assertThat(Reads.notes(sink)).containsExactly("part of profile");
    }

    @Test
    void theNameOfAFileDoesNotMatter() throws Exception {
        assertThat(importer().recognises(FakeSource.named("00001").file("00001", "\r\n" + ADA)))
                .isPositive();
        assertThat(importer()
                        .recognises(
                                FakeSource.named("a.vcf").file("a.vcf", "Not a card, though BEGIN:VCARD is named.")))
                .isZero();
        assertThat(importer().recognises(FakeSource.named("a.vcf").file("a.vcf", "")))
                .isZero();
    }

    @Test
    void whereNobodyIsNothingIsRead() {
        assertThatThrownBy(() -> Reads.vcf("Hello"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("No contacts could be found");
    }
}
