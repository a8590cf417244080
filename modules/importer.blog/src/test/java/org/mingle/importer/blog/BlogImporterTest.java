package org.mingle.importer.blog;

import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.testing.FakeSource;
import org.mingle.testing.ImporterContractTest;

class BlogImporterTest extends ImporterContractTest {
    @Override
    protected Importer importer() {
        return new BlogImporter();
    }

    @Override
    protected Source export() {
        return FakeSource.named("rye.WordPress.2026-03-09.xml")
                .file(
                        "rye.WordPress.2026-03-09.xml",
                        Reads.wxr(
                                Reads.item(
                                        1,
                                        "<!-- wp:paragraph --><p>Bread needs time.</p><!-- /wp:paragraph -->",
                                        Reads.comment(1, "Ada Vogel", "ada@vogel.example", 0, 0, "How much time?"),
                                        Reads.comment(2, "Mia Berg", "mia@rye.example", 1, 1, "A night.")),
                                Reads.item(2, "And salt.")));
    }
}
