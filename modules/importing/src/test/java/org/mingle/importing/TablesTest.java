package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.importing.Source;
import org.mingle.api.importing.TableImporter;

/** Tables whose columns the person can tell, by themselves and in a folder. */
class TablesTest {
    @TempDir
    Path folder;

    /** Takes every file that ends in .tsv for a table with its name as the only column. */
    private static final class Tables extends PeopleImporter implements TableImporter {
        @Override
        public Optional<PeopleTable> table(Source source) {
            return source.entries().stream()
                    .map(Source.Entry::name)
                    .filter(name -> name.endsWith(".tsv"))
                    .<PeopleTable>map(Named::new)
                    .findFirst();
        }
    }

    private record Named(String column) implements PeopleTable {
        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public List<List<String>> rows() {
            return List.of();
        }

        @Override
        public Mapping known() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Card> preview(Mapping mapping) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void use(Mapping mapping, boolean remember) {
            throw new UnsupportedOperationException();
        }
    }

    private List<String> columns(String place) throws IOException {
        Door door =
                new Door(Files.createTempDirectory(folder, "door"), Limits.USUAL, new PeopleImporter(), new Tables());
        return door.table(folder.resolve(place)).map(PeopleTable::columns).orElse(List.of());
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "?");
        }
    }

    @Test
    void theOnlyTableOfAFolderIsTheOneThatIsAskedAbout() throws IOException {
        write("in/deep/club.tsv", "in/photo.jpg", "two/a.tsv", "two/b.tsv", "none/photo.jpg");
        assertThat(columns("in/deep/club.tsv")).containsExactly("club.tsv");
        assertThat(columns("in")).containsExactly("club.tsv");
        assertThat(columns("two")).as("nobody could tell which").isEmpty();
        assertThat(columns("none")).isEmpty();
        assertThat(columns("gone")).isEmpty();
    }
}
