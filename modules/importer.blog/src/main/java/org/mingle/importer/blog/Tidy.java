package org.mingle.importer.blog;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

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
    private static final int ENOUGH = 1 << 13;
    private static final int ASCII = 128;

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private boolean ended;
    private char[] out = new char[1 << 15];
    private int given;
    private int made;
    private State state = State.BEFORE;
    private State after = State.BEFORE;
    private State outer = State.BEFORE;
    private String mark = "";
    private char quote;
    private int depth;
    private int length;

    /** Where in the XML it is, and which characters need a look there. */
    private enum State {
        BEFORE("<&]\n\t\r"),
        TEXT("<&]"),
        TAG("&\"'>"),
        CDATA("]"),
        DROPPED("-?\n\r"),
        DECLARATION("\n\r<\"'[]>");

        private final boolean[] looks = new boolean[ASCII];

        State(String looked) {
            for (char c = 0; c < ' '; c++) {
                looks[c] = c != '\n' && c != '\t' && c != '\r';
            }
            looked.chars().forEach(c -> looks[c] = true);
        }

        boolean silent() {
            return this == BEFORE || this == DROPPED || this == DECLARATION;
        }
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
        if (given == made) {
            given = 0;
            made = 0;
            while (made < ENOUGH && available(1)) {
                step();
            }
            if (made == 0) {
                return -1;
            }
        }
        int n = Math.min(count, made - given);
        System.arraycopy(out, given, into, from, n);
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
        boolean[] looks = state.looks;
        int from = at;
        int i = from;
        while (i < end) {
            char c = buffer[i];
            if (c < ASCII ? looks[c] : c >= '\uD800' && (c < '\uE000' || c >= '\uFFFE')) {
                break;
            }
            i++;
        }
        at = i;
        if (!state.silent()) {
            put(buffer, from, i - from);
            length += i - from;
            limit();
        }
        if (i < end) {
            special(buffer[i]);
        }
    }

    private void put(char[] chars, int from, int count) {
        if (made + count > out.length) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, made + count));
        }
        System.arraycopy(chars, from, out, made, count);
        made += count;
    }

    private void put(String text) {
        put(text.toCharArray(), 0, text.length());
    }

    private void pass(int count) {
        put(buffer, at, count);
        at += count;
    }

    /** Neither a tag nor a section may grow without bound, for the parser holds it whole. */
    private void limit() throws IOException {
        if (state == State.TAG && length > LONGEST_TAG) {
            throw new EndlessException();
        }
        if (state == State.CDATA && length > SECTION) {
            put("]]>" + CDATA);
            length = 0;
        }
    }

    private void special(char c) throws IOException {
        if (c == '\n' || c == '\r') {
            pass(1);
        } else if (c < ' ' || c >= '\uFFFE') {
            at++;
        } else if (c >= '\uD800') {
            surrogate();
        } else {
            switch (state) {
                case BEFORE, TEXT -> text(c);
                case TAG -> tag(c);
                case CDATA -> section();
                case DROPPED -> dropped();
                case DECLARATION -> declaration(c);
            }
        }
    }

    private void surrogate() throws IOException {
        boolean pair = available(2) && Character.isSurrogatePair(buffer[at], buffer[at + 1]);
        if (state.silent()) {
            at += pair ? 2 : 1;
        } else if (pair) {
            pass(2);
        } else {
            put("\uFFFD");
            at++;
        }
    }

    private void text(char c) throws IOException {
        if (c == '<') {
            opening();
        } else if (state == State.BEFORE) {
            at++;
        } else if (c == '&') {
            entity();
        } else if (ahead("]]>")) {
            put("]]&gt;");
            at += 3;
        } else {
            pass(1);
        }
    }

    private void opening() throws IOException {
        char next = available(2) ? buffer[at + 1] : ' ';
        if (Character.isLetter(next) || next == '/' || next == '_' || next == ':') {
            pass(1);
            enter(State.TAG);
        } else if (next == '!' && state == State.TEXT && ahead(CDATA)) {
            pass(CDATA.length());
            enter(State.CDATA);
        } else if (next == '!' && ahead("<!--")) {
            drop(4, "-->");
        } else if (next == '?') {
            drop(2, "?>");
        } else if (next == '!') {
            outer = state;
            depth = 0;
            enter(State.DECLARATION);
            at += 2;
        } else {
            put(state == State.BEFORE ? "" : "&lt;");
            at++;
        }
    }

    private void enter(State next) {
        state = next;
        quote = 0;
        length = 0;
    }

    private void tag(char c) throws IOException {
        if (c == '&') {
            entity();
        } else {
            if (c == '>') {
                state = quote == 0 ? State.TEXT : State.TAG;
            } else {
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

    private void drop(int opening, String closing) {
        at += opening;
        mark = closing;
        after = state;
        state = State.DROPPED;
    }

    private void dropped() throws IOException {
        boolean over = ahead(mark);
        at += over ? mark.length() : 1;
        state = over ? after : State.DROPPED;
    }

    private void declaration(char c) throws IOException {
        if (quote == 0 && ahead("<!--")) {
            drop(4, "-->");
            return;
        }
        at++;
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '[') {
            depth++;
        } else if (c == ']') {
            depth--;
        } else if (c == '>' && depth <= 0) {
            state = outer;
        }
    }

    private void entity() throws IOException {
        available(HtmlEntity.LONGEST);
        int stop = at + 1;
        int last = Math.min(end, at + HtmlEntity.LONGEST);
        while (stop < last && (Character.isLetterOrDigit(buffer[stop]) || buffer[stop] == '#')) {
            stop++;
        }
        boolean closed = stop < end && buffer[stop] == ';' && stop > at + 1;
        String meant = closed ? HtmlEntity.inXml(new String(buffer, at + 1, stop - at - 1)) : null;
        put(meant == null ? "&amp;" : meant);
        at = meant == null ? at + 1 : stop + 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
