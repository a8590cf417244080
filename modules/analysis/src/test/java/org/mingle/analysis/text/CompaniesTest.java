package org.mingle.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompaniesTest {
    @Test
    void seesThroughFormsSlogansAndCase() {
        assertThat(Companies.normal("Contoso Ltd.")).isEqualTo("contoso");
        assertThat(Companies.normal("CONTOSO | We're hiring")).isEqualTo("contoso");
        assertThat(Companies.normal("Tortas del Sur, S.A. de C.V.")).isEqualTo("tortas del sur");
        assertThat(Companies.normal(null)).isEmpty();
    }

    @Test
    void keepsDifferentCompaniesApart() {
        assertThat(Companies.normal("Contoso Energy")).isNotEqualTo(Companies.normal("Contoso"));
    }
}
