package org.mingle.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportException;
import org.mingle.api.progress.Progress;

/**
 * Reads a document of {@link WorkspaceJsonWriter}, of this or an earlier version, into an empty workspace; names of tables and
 * columns have to be ours. Whoever changes a table that is handed over changes here what an earlier one had.
 */
final class WorkspaceJsonReader {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    /** Before this version of the tables there were no documents. */
    private static final int FIRST = 7;

    private final long ws;
    private final Sql sql;
    private final JsonParser json;
    private final Map<String, Map<String, Boolean>> columns = new HashMap<>();
    private boolean ours;
    private boolean rightSchema;

    private WorkspaceJsonReader(long ws, Sql sql, JsonParser json) {
        this.ws = ws;
        this.sql = sql;
        this.json = json;
        for (String table : Tables.of(sql)) {
            Map<String, Boolean> numbers = new HashMap<>();
            new Catalogue(sql).columns(table, "%").forEach(column -> numbers.put(column.name(), column.number()));
            numbers.remove("ws");
            columns.put(table, numbers);
        }
    }

    /** Call it in a transaction, and take everything back when it throws. */
    static void read(long ws, Sql sql, InputStream in, Progress progress) throws IOException, ImportException {
        try (JsonParser json = FACTORY.createParser(in)) {
            new WorkspaceJsonReader(ws, sql, json).all(progress);
        } catch (JsonProcessingException broken) {
            throw new ImportException(
                    "Line " + broken.getLocation().getLineNr() + ": this is not JSON as Mingle writes it.");
        }
    }

    private void all(Progress progress) throws IOException, ImportException {
        expect(json.nextToken() == JsonToken.START_OBJECT, "an object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "format" -> ours = WorkspaceJsonWriter.FORMAT.equals(json.getText());
                case "schema" -> schema();
                case "zone" -> header("zone", zone());
                case "version" -> raise(json.getLongValue());
                case "salt" -> header("salt", number(json.getText()));
                case "tables" -> tables(progress);
                default -> json.skipChildren();
            }
        }
        expect(ours && rightSchema, "the format " + WorkspaceJsonWriter.FORMAT + " and its schema");
    }

    private void schema() throws IOException, ImportException {
        int schema = json.getIntValue();
        if (schema > Schema.VERSION) {
            throw new ImportException("It was written by a newer Mingle. Use that one to read it.");
        }
        rightSchema = schema >= FIRST;
    }

    private String zone() throws IOException, ImportException {
        try {
            return ZoneId.of(json.getText()).getId();
        } catch (DateTimeException unknown) {
            throw wrong("a time zone");
        }
    }

    private void header(String column, Object value) {
        sql.update("UPDATE workspace SET " + column + " = ? WHERE ws = ?", value, ws);
    }

    /** A version is of one state of the data only: where others have been before, it goes on from theirs. */
    private void raise(long version) {
        sql.update(
                "UPDATE workspace SET version = CASE version WHEN 0 THEN 0 ELSE version + 1 END + ? WHERE ws = ?",
                Math.max(0, version),
                ws);
    }

    private void tables(Progress progress) throws IOException, ImportException {
        expect(ours && rightSchema, "the format " + WorkspaceJsonWriter.FORMAT + " and its schema first");
        expect(json.currentToken() == JsonToken.START_OBJECT, "an object of tables");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String table = json.currentName();
            if (Tables.isDerived(table)) {
                // The first documents held the index of the search, which is made anew.
                json.nextToken();
                json.skipChildren();
                continue;
            }
            Map<String, Boolean> known = columns.get(table);
            expect(known != null, "a table of Mingle's");
            expect(json.nextToken() == JsonToken.START_ARRAY, "a list of rows");
            progress.report(-1, "Reading " + table);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                progress.check();
                row(table, known == null ? Map.of() : known);
            }
            expect(json.currentToken() == JsonToken.END_ARRAY, "a row");
        }
    }

    private void row(String table, Map<String, Boolean> known) throws IOException, ImportException {
        List<String> names = new ArrayList<>(List.of("ws"));
        List<@Nullable Object> values = new ArrayList<>(List.of(ws));
        int line = json.currentLocation().getLineNr();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            Boolean number = known.get(name);
            expect(number != null, "a column of " + table);
            json.nextToken();
            names.add(name);
            values.add(value(Boolean.TRUE.equals(number)));
        }
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        try {
            sql.update(
                    "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + marks + ")",
                    values.toArray());
        } catch (org.mingle.api.workspace.StoreException refused) {
            if (Sql.ofARow(refused)) {
                throw new ImportException("Line " + line + ": this row of " + table
                        + " lacks something, or is there twice. Nothing was read.");
            }
            throw refused;
        }
    }

    private @Nullable Object value(boolean number) throws IOException, ImportException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == JsonToken.START_OBJECT && !number) {
            StringWriter text = new StringWriter();
            try (JsonGenerator nested = FACTORY.createGenerator(text)) {
                nested.copyCurrentStructure(json);
            }
            return text.toString();
        }
        expect(token == (number && json.isExpectedNumberIntToken() ? token : JsonToken.VALUE_STRING), "a value");
        return token == JsonToken.VALUE_STRING && number
                ? (Object) number(json.getText())
                : number ? (Object) json.getLongValue() : json.getText();
    }

    private long number(String text) throws ImportException {
        try {
            return ColumnText.read(text);
        } catch (IllegalArgumentException noNumber) {
            throw wrong("a number, a day or a time");
        }
    }

    private void expect(boolean holds, String what) throws ImportException {
        if (!holds) {
            throw wrong(what);
        }
    }

    private ImportException wrong(String expected) {
        return new ImportException(
                "Line " + json.currentLocation().getLineNr() + ": expected " + expected + ". Nothing was read.");
    }
}
