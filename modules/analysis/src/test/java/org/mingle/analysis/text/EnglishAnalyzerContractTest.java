package org.mingle.analysis.text;

import java.util.List;
import org.mingle.api.analysis.PostAnalyzer;
import org.mingle.testing.PostAnalyzerContractTest;

class EnglishAnalyzerContractTest extends PostAnalyzerContractTest {
    @Override
    protected PostAnalyzer analyzer() {
        return new EnglishAnalyzer();
    }

    @Override
    protected String language() {
        return "en";
    }

    @Override
    protected List<String> texts() {
        return List.of(
                "Last week my daughter found the missing key in a loaf. I laughed, and then I asked for the recipe.",
                "Excited to announce the best, most amazing, world-leading coffee! Like if you agree: https://example.org",
                "Could you please tell me by when you need it? Sorry for the rush, and many thanks.",
                "We mend chairs.");
    }
}
