package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.mingle.api.importing.FileReport;

/** The export of WordPress. */
class BlogIT extends GuestExport {
    @Override
    String file() {
        return "wordpress.xml";
    }

    @Override
    String format() {
        return "blog";
    }

    /** Heidi never gets further than drafts. */
    @Override
    boolean silent(String id) {
        return id.equals("hider");
    }

    @Override
    void check(FileReport file) {
        assertThat(file.leftOut().keySet()).allMatch(what -> what.contains("draft"));
    }
}
