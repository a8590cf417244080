package org.mingle.api.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingle.api.contact.OrganisationName.Likeness.DIFFERENT;
import static org.mingle.api.contact.OrganisationName.Likeness.SAME;
import static org.mingle.api.contact.OrganisationName.Likeness.SIMILAR;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNameTest {
    private static final List<String> NAMES = List.of(
            "Contoso",
            "Nordlicht Energie",
            "Birch & Sons",
            "Müller Maschinenbau",
            "Łódź Software",
            "Tortas del Sur",
            "Northgate",
            "Ромашка",
            "Øst Trading",
            "4 Winds",
            "Crème Brûlée",
            "Bakery 24",
            "Data Harbour",
            "Årstad Verft");
    private static final List<String> FORMS = List.of(
            "",
            " GmbH",
            " Ltd.",
            ", Inc.",
            " AG",
            " B.V.",
            " S.A. de C.V.",
            " sp. z o.o.",
            " LLC",
            " Pty Ltd",
            " S.p.A.",
            " GmbH & Co. KG",
            " A/S",
            " Oy",
            " d.o.o.",
            " SARL",
            " s.r.o.",
            " Co., Ltd.",
            " PLC",
            " AB (publ)",
            " Corp.",
            " (haftungsbeschränkt)",
            " S. de R.L. de C.V.",
            " Sdn. Bhd.",
            " Ltda.",
            " Aktiengesellschaft",
            " K.K.");
    private static final List<String> SLOGANS = List.of(
            "",
            " | We're hiring",
            " - the better way",
            " – We make things simple",
            " 🚀",
            " • Full-time",
            " (we are hiring!)",
            ", a Fabrikam company",
            " #hiring",
            " 💙 Join us",
            " | The future of work",
            " — Your partner for tomorrow",
            " ⭐️⭐️",
            " is hiring!",
            ": the smart choice",
            " · Berlin",
            " (formerly Old Name)",
            " ™",
            "®");

    private static OrganisationName.Likeness compare(String one, String other) {
        return OrganisationName.of(one).compare(OrganisationName.of(other));
    }

    private static String noisy(String name, Random random) {
        String typed = name + FORMS.get(random.nextInt(FORMS.size())) + SLOGANS.get(random.nextInt(SLOGANS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> typed.toUpperCase(Locale.ROOT);
            case 1 -> typed.toLowerCase(Locale.ROOT);
            case 2 -> "  " + typed.replace(" ", "  ") + " ";
            case 3 -> java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFD);
            case 4 -> typed.replace(" ", "\u00a0");
            default -> typed;
        };
    }

    @RepeatedTest(400)
    void noiseMakesNoOtherCompany(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String other = NAMES.get(random.nextInt(NAMES.size()));
        String typed = noisy(name, random);
        String again = noisy(other, random);

        assertThat(OrganisationName.of(typed).typed()).isEqualTo(typed);
        assertThat(compare(typed, again)).as("%s / %s", typed, again).isEqualTo(name.equals(other) ? SAME : DIFFERENT);
        assertThat(compare(again, typed)).isEqualTo(compare(typed, again));
    }

    @RepeatedTest(200)
    void readingTheKeyAgainChangesNothing(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.appendCodePoint(
                    random.nextBoolean()
                            ? " .,-|()&'aAbzÉß9".codePointAt(random.nextInt(16))
                            : 1 + random.nextInt(0x1FFFE));
        }
        OrganisationName name = OrganisationName.of(text.toString());
        assertThat(name.compare(name)).isEqualTo(SAME);
        assertThat(OrganisationName.of(text + " ").key()).isEqualTo(name.key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Contoso;Contoso - the energy people",
                "CONTOSO | We're hiring;contoso gmbh",
                "We're hiring | Contoso;Contoso",
                "Tortas del Sur, S.A. de C.V.;Tortas del Sur",
                "Tortas del Sur SA de CV;Tortas del Sur",
                "ООО Ромашка;Ромашка",
                "ООО «Ромашка»;ромашка",
                "株式会社トヨタ;トヨタ",
                "(株)トヨタ;トヨタ",
                "The Walt Disney Company;Walt Disney",
                "Johnson & Johnson;Johnson and Johnson",
                "H&M;H & M",
                "S.A.P. SE;SAP",
                "Coca-Cola;CocaCola",
                "McDonald's;McDonald’s Corporation",
                "Self-employed;Freelance",
                "Selbstständig;Self-employed",
                "Straße AG;STRASSE"
            })
    void isOneCompany(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Contoso, Contoso Deutschland",
        "Contoso Energy, Contoso",
        "Nordlicht, Nordlihct",
        "International Business Machines, IBM",
        "Müller Maschinenbau, Mueller Maschinenbau"
    })
    void isPerhapsOneCompany(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(SIMILAR);
        assertThat(compare(other, one)).isEqualTo(SIMILAR);
    }

    @ParameterizedTest
    @CsvSource({
        "Contoso, Fabrikam",
        "Bank of America, America Movil",
        "Deutsche Bank, Deutsche Bahn",
        "Northgate Consulting, Birch Consulting",
        "AB, AG",
        "Contoso, ''",
        "University of Oslo, University of Bergen"
    })
    void isAnotherCompany(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🚀", "—", "()"})
    void mayHaveNothingThatCounts(String typed) {
        assertThat(OrganisationName.of(typed).key()).isEmpty();
    }

    @Test
    void nobodyTypedAnything() {
        assertThat(OrganisationName.of(null)).isEqualTo(new OrganisationName("", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GmbH", "The", "AG", "(hiring)", "Company"})
    void somethingIsAlwaysLeft(String typed) {
        assertThat(OrganisationName.of(typed).key()).isNotEmpty();
    }
}
