package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.importing.FileReport;

/** The address book, which tells of people and not of what they did. */
class AddressBookIT extends GuestExport {
    @Override
    String file() {
        return "contacts.vcf";
    }

    @Override
    String format() {
        return "addressbook";
    }

    @Override
    void check(FileReport file) {
        assertThat(file.leftOut()).containsOnlyKeys("group");
    }

    @Override
    void check(List<Activity> acts) {
        assertThat(acts).isEmpty();
    }
}
