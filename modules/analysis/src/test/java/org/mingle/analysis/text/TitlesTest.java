package org.mingle.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Software Engineer;software engineer",
                "Sr. Software Engineer;Senior Software Engineer",
                "VP Sales;Vice President of Sales",
                "Head of Sales;Sales Head",
                "Software Engineer;Softwareentwickler",
                "Softwareentwickler (m/w/d);Software Developer",
                "Softwareentwickler*in;Softwareentwicklerin",
                "Geschäftsführer;Managing Director",
                "Geschäftsführer / Managing Director;Managing Director",
                "Directeur général;CEO",
                "Ingeniero de software;Software Engineer",
                "Chef de projet;Project Manager",
                "Инженер;Engineer",
                "Engineer 🚀;Engineer",
                ";Engineer"
            })
    void saysTheSameInOtherWords(String one, String other) {
        assertThat(Titles.changed(one, other)).isFalse();
        assertThat(Titles.changed(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Engineer;Head of Engineering",
                "Software Engineer;Senior Software Engineer",
                "Praktikant;CEO",
                "Softwareentwickler;Teamleiter",
                "Account Manager;Sales Director",
                "Intern;Baker"
            })
    void saysSomethingElse(String one, String other) {
        assertThat(Titles.changed(one, other)).isTrue();
        assertThat(Titles.changed(other, one)).isTrue();
    }
}
