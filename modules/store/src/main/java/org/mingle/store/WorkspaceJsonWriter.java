package org.mingle.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.mingle.api.progress.Progress;

/** Writes one workspace as a document, a row a line; memory does not grow with it. */
final class WorkspaceJsonWriter {
    static final String FORMAT = "mingle.workspace/1";

    /** Columns that hold a document of their own. */
    private static final Set<String> NESTED = Set.of("import.report", "profile.content");

    private final long ws;
    private final Sql sql;
    private final JsonGenerator json;

    private WorkspaceJsonWriter(long ws, Sql sql, JsonGenerator json) {
        this.ws = ws;
        this.sql = sql;
        this.json = json;
    }

    static void write(long ws, Sql sql, OutputStream out, Progress progress) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            new WorkspaceJsonWriter(ws, sql, json).all(progress);
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private void all(Progress progress) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("schema", Schema.VERSION);
        sql.query(
                "SELECT name, zone, version, salt FROM workspace WHERE ws = ?",
                row -> quietly(() -> {
                    json.writeStringField("name", row.getString(1));
                    json.writeStringField("zone", row.getString(2));
                    json.writeNumberField("version", row.getLong(3));
                    json.writeStringField("salt", row.getString(4));
                }),
                ws);
        json.writeObjectFieldStart("tables");
        List<String> tables = Tables.of(sql);
        for (int i = 0; i < tables.size(); i++) {
            progress.check();
            progress.report((double) i / tables.size(), "Writing " + tables.get(i));
            table(tables.get(i));
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void table(String table) throws IOException {
        List<Catalogue.Column> columns = new Catalogue(sql)
                .columns(table, "%").stream()
                        .filter(column -> !column.name().equals("ws"))
                        .toList();
        List<String> names = columns.stream().map(Catalogue.Column::name).toList();
        List<String> key = new Catalogue(sql).key(table);
        json.writeRaw("\n ");
        json.writeArrayFieldStart(table);
        sql.query(
                "SELECT " + String.join(", ", names) + " FROM " + table + " WHERE ws = ?"
                        + (key.isEmpty() ? "" : " ORDER BY " + String.join(", ", key)),
                row -> quietly(() -> row(table, columns, row)),
                ws);
        json.writeEndArray();
    }

    private void row(String table, List<Catalogue.Column> columns, ResultSet row) throws IOException, SQLException {
        json.writeRaw("\n  ");
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            Catalogue.Column column = columns.get(i);
            String text = row.getString(i + 1);
            json.writeFieldName(column.name());
            if (text == null) {
                json.writeNull();
            } else if (!column.number()) {
                if (NESTED.contains(table + "." + column.name())) {
                    json.writeRawValue(text);
                } else {
                    json.writeString(text);
                }
            } else if (ColumnText.write(column.name(), row.getLong(i + 1)) instanceof Long number) {
                json.writeNumber(number);
            } else {
                json.writeString(
                        ColumnText.write(column.name(), row.getLong(i + 1)).toString());
            }
        }
        json.writeEndObject();
    }

    /** Writes something while the database waits. */
    private interface Writing {
        void run() throws IOException, SQLException;
    }

    private static void quietly(Writing writing) throws SQLException {
        try {
            writing.run();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
