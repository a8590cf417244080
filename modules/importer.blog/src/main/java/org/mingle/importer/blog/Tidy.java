package org.mingle.importer.blog;

import java.io.IOException;
import java.io.Reader;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Passes XML on as a strict parser can take it, with the line feeds where they were: without characters that XML forbids,
 * declarations, comments and instructions, with entities of HTML as numbers and with bare ampersands escaped. A document
 * type is dropped unread, so no entity of its own means anything.
 */
final class Tidy extends Reader {
    /** A tag or an attribute longer than this is no blog. */
    static final int LONGEST_TAG = 1 << 20;

    private static final String CDATA = "<![CDATA[";
    private static final int SECTION = 1 << 16;
    private static final int LONGEST_ENTITY = 40;

    private final Reader in;
    private char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private boolean ended;
    private final StringBuilder out = new StringBuilder(1 << 14);
    private int given;
    private State state = State.BEFORE;
    private char quote;
    private int length;

    private enum State {
        BEFORE,
        TEXT,
        TAG,
        CDATA
    }

    /** A tag that does not end. */
    static final class EndlessException extends IOException {
        private static final long serialVersionUID = 1L;

        EndlessException() {
            super("a tag is longer than a million characters");
        }
    }

    Tidy(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        while (given == out.length()) {
            out.setLength(0);
            given = 0;
            if (!available(1)) {
                return -1;
            }
            step();
        }
        int n = Math.min(count, out.length() - given);
        out.getChars(given, given + n, into, from);
        given += n;
        return n;
    }

    /** Makes so many characters visible, as far as there are any. */
    private boolean available(int count) throws IOException {
        while (end - at < count && !ended) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            int read = in.read(buffer, end, buffer.length - end);
            ended = read < 0;
            end += Math.max(0, read);
        }
        return end - at >= count;
    }

    private boolean ahead(String text) throws IOException {
        if (!available(text.length())) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (buffer[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void step() throws IOException {
        int from = at;
        while (at < end && plain(buffer[at])) {
            at++;
        }
        int run = at - from;
        if (state != State.BEFORE) {
            out.append(buffer, from, run);
        }
        length += run;
        limit();
        if (at < end) {
            special(buffer[at]);
        }
    }

    /** Returns whether a character needs no look; line feeds before the first tag do, since they are kept. */
    private boolean plain(char c) {
        if (c < ' ') {
            return (c == '\n' || c == '\t' || c == '\r') && state != State.BEFORE;
        }
        if (c >= '\uD800') {
            return c >= '\uE000' && c < '\uFFFE';
        }
        return switch (state) {
            case CDATA -> c != ']';
            case TAG -> c != '&' && c != '"' && c != '\'' && c != '>';
            default -> c != '<' && c != '&' && c != ']';
        };
    }

    /** Neither a tag nor a section may grow without bound, for the parser holds it whole. */
    private void limit() throws IOException {
        if (state == State.TAG && length > LONGEST_TAG) {
            throw new EndlessException();
        }
        if (state == State.CDATA && length > SECTION) {
            out.append("]]>").append(CDATA);
            length = 0;
        }
    }

    private void special(char c) throws IOException {
        if (c == '\n' || c == '\r') {
            out.append(c);
            at++;
        } else if (c < ' ' || c >= '\uFFFE') {
            at++;
        } else if (c >= '\uD800') {
            surrogate();
        } else {
            switch (state) {
                case BEFORE, TEXT -> text(c);
                case TAG -> tag(c);
                case CDATA -> section();
            }
        }
    }

    private void surrogate() throws IOException {
        boolean pair = available(2) && Character.isSurrogatePair(buffer[at], buffer[at + 1]);
        if (state != State.BEFORE) {
            out.append(pair ? buffer[at] : '\uFFFD');
            out.append(pair ? String.valueOf(buffer[at + 1]) : "");
        }
        at += pair ? 2 : 1;
    }

    private void text(char c) throws IOException {
        if (c == '<') {
            opening();
        } else if (state == State.BEFORE) {
            at++;
        } else if (c == '&') {
            entity();
        } else {
            out.append(ahead("]]>") ? "]]&gt;" : "]");
            at += ahead("]]>") ? 3 : 1;
        }
    }

    private void opening() throws IOException {
        if (ahead("<!--")) {
            drop("-->");
        } else if (ahead("<?")) {
            drop("?>");
        } else if (ahead(CDATA) && state == State.TEXT) {
            pass(CDATA.length());
            state = State.CDATA;
            length = 0;
        } else if (ahead("<!")) {
            declaration();
        } else if (available(2) && (Character.isLetter(buffer[at + 1]) || "/_:".indexOf(buffer[at + 1]) >= 0)) {
            pass(1);
            state = State.TAG;
            quote = 0;
            length = 0;
        } else {
            out.append(state == State.BEFORE ? "" : "&lt;");
            at++;
        }
    }

    private void pass(int count) {
        out.append(buffer, at, count);
        at += count;
    }

    private void tag(char c) throws IOException {
        if (c == '&') {
            entity();
        } else {
            if (c == '>' && quote == 0) {
                state = State.TEXT;
            } else if (c != '>') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
            pass(1);
        }
    }

    private void section() throws IOException {
        boolean over = ahead("]]>");
        pass(over ? 3 : 1);
        state = over ? State.TEXT : State.CDATA;
    }

    /** Skips to after a mark, and keeps the line feeds. */
    private void drop(String mark) throws IOException {
        while (available(1) && !ahead(mark)) {
            dropped();
        }
        at = Math.min(end, at + mark.length());
    }

    private void dropped() {
        if (buffer[at] == '\n' || buffer[at] == '\r') {
            out.append(buffer[at]);
        }
        at++;
    }

    private void declaration() throws IOException {
        int depth = 0;
        char open = 0;
        while (available(1)) {
            char c = buffer[at];
            if (open == 0 && ahead("<!--")) {
                drop("-->");
                continue;
            }
            dropped();
            if (open != 0) {
                open = c == open ? 0 : open;
            } else if (c == '"' || c == '\'') {
                open = c;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == '>' && depth <= 0) {
                return;
            }
        }
    }

    private void entity() throws IOException {
        available(LONGEST_ENTITY);
        int stop = at + 1;
        int last = Math.min(end, at + LONGEST_ENTITY);
        while (stop < last && (Character.isLetterOrDigit(buffer[stop]) || buffer[stop] == '#')) {
            stop++;
        }
        String name = new String(buffer, at + 1, stop - at - 1);
        boolean closed = stop < end && buffer[stop] == ';' && !name.isEmpty();
        String meant = closed ? meaning(name) : null;
        out.append(meant == null ? "&amp;" : meant);
        at = meant == null ? at + 1 : stop + 1;
    }

    private static @Nullable String meaning(String name) {
        if (name.charAt(0) == '#') {
            return number(name);
        }
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> "&" + name + ";";
            default -> {
                String meant = Entities.getByName(name);
                StringBuilder numbers = new StringBuilder();
                meant.codePoints().forEach(c -> numbers.append("&#").append(c).append(';'));
                yield meant.isEmpty() ? null : numbers.toString();
            }
        };
    }

    /** Returns a reference to a character that XML allows, nothing for one that it forbids, null for no number. */
    private static @Nullable String number(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean allowed = c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c <= 0x10FFFF;
            boolean broken = c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF;
            return allowed && !broken ? "&#" + c + ";" : "";
        } catch (NumberFormatException none) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
