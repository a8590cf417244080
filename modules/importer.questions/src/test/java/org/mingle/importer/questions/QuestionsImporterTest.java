package org.mingle.importer.questions;

import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.testing.FakeSource;
import org.mingle.testing.ImporterContractTest;

class QuestionsImporterTest extends ImporterContractTest {
    @Override
    protected Importer importer() {
        return new QuestionsImporter();
    }

    @Override
    protected Source export() {
        return FakeSource.named("hydrology.atom").file("hydrology.atom", Feeds.STACK);
    }

    @Override
    protected boolean tellsOfOwner() {
        return false;
    }
}
