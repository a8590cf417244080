package org.mingle.it;

import org.mingle.api.importing.FileReport;

/** The export of LinkedIn, which has advertising, drafts and junk among the messages. */
class LinkedInIT extends GuestExport {
    @Override
    String file() {
        return "linkedin.zip";
    }

    @Override
    String format() {
        return "linkedin";
    }

    @Override
    void check(FileReport file) {}
}
