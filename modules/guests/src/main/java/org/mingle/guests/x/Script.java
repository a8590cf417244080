package org.mingle.guests.x;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.mingle.guests.packing.Json;

/** A file of the archive: JSON behind a line of script. Everything in it is text, numbers too. */
final class Script {
    private static final JsonFactory JSON = new JsonFactory();

    private Script() {}

    static String list(String type, List<? extends Object> items) throws IOException {
        return assigned("window.YTD." + type + ".part0", items);
    }

    static String assigned(String name, Object value) throws IOException {
        StringWriter text = new StringWriter();
        text.append(name).append(" = ");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            Json.write(json, value, true);
        }
        return text.toString();
    }

    static Map<String, Object> object(Object... namesAndValues) {
        return Json.object(namesAndValues);
    }
}
