package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document of a workspace is described in {@code workspace.schema.json}: every table and every column there is. */
class DocumentedTest {
    @TempDir
    Path home;

    @Test
    void everyTableAndColumnIsDescribed() throws Exception {
        JsonNode tables = new ObjectMapper()
                .readTree(DocumentedTest.class.getResource("workspace.schema.json"))
                .at("/properties/tables/properties");
        Filled.workspaces(home).open("default").close();
        try (Sql sql = Databank.SQLITE.in(home).connect()) {
            assertThat(names(tables)).containsExactlyInAnyOrderElementsOf(Tables.of(sql));
            for (String table : Tables.of(sql)) {
                Stream<String> columns = new Catalogue(sql)
                        .columns(table, "%").stream()
                                .map(Catalogue.Column::name)
                                .filter(column -> !column.equals("ws"));
                assertThat(names(tables.get(table).at("/items/properties")))
                        .as(table)
                        .containsExactlyInAnyOrderElementsOf(columns.toList());
            }
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
