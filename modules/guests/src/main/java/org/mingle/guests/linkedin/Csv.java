package org.mingle.guests.linkedin;

/** Builds one CSV text with line feeds; quotes a field when it must, or always. */
final class Csv {
    private final StringBuilder out = new StringBuilder();
    private final boolean quoteAll;

    private Csv(boolean quoteAll) {
        this.quoteAll = quoteAll;
    }

    static Csv plain(String... header) {
        return new Csv(false).row(header);
    }

    static Csv quoted(String... header) {
        return new Csv(true).row(header);
    }

    Csv row(String... fields) {
        for (int i = 0; i < fields.length; i++) {
            out.append(i == 0 ? "" : ",").append(field(fields[i]));
        }
        out.append('\n');
        return this;
    }

    /** Append a line whose fields are written already. */
    Csv raw(String line) {
        out.append(line).append('\n');
        return this;
    }

    String text() {
        return out.toString();
    }

    String field(String value) {
        boolean needed = quoteAll || value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
