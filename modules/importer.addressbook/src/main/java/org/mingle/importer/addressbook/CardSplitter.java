package org.mingle.importer.addressbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into cards and each card into whole lines, so that a broken card costs only itself and a picture is never
 * held. The syntax within a line is left to the parser.
 */
final class CardSplitter {
    /** Bytes of one property; names and addresses are far shorter. */
    static final int LONGEST = 1 << 16;

    private static final int CARD = 1 << 18;
    /** Everything else, above all pictures, notes and streets, is passed over. */
    private static final Set<String> WANTED = Set.of(
            "VERSION",
            "N",
            "FN",
            "NICKNAME",
            "ORG",
            "TITLE",
            "EMAIL",
            "URL",
            "X-SOCIALPROFILE",
            "X-TWITTER",
            "KIND",
            "X-ADDRESSBOOKSERVER-KIND",
            "X-ABSHOWAS");

    private static final Pattern CHARSET = Pattern.compile("(?i);CHARSET=\"?([^;:\"]+)");

    private final ByteLines lines;
    private final ByteArrayOutputStream property = new ByteArrayOutputStream();
    private final StringBuilder card = new StringBuilder();
    private boolean open;
    private boolean wanted;
    private boolean soft;
    private boolean quoted;
    private boolean agent;
    private boolean tooLong;
    private int depth;
    private int begun;
    private @Nullable RawCard done;

    CardSplitter(ByteLines lines) {
        this.lines = lines;
    }

    /** Returns the next card, null at the end. */
    @Nullable
    RawCard next() throws IOException {
        done = null;
        while (done == null && lines.next()) {
            if (!continues()) {
                flush();
                begin();
            }
        }
        if (done == null && depth > 0) {
            // What the end of the file has cut in two would be a wrong address.
            open = open && lines.finished();
            flush();
            finish(false);
        }
        return done;
    }

    /** Adds a line to the one before when it belongs to it. */
    private boolean continues() {
        if (!open) {
            return false;
        }
        int length = lines.length();
        boolean indented = length > 0 && (lines.at(0) == ' ' || lines.at(0) == '\t');
        if (quoted && soft && !boundary()) {
            int from = 0;
            while (from < length && (lines.at(from) == ' ' || lines.at(from) == '\t')) {
                from++;
            }
            add(from);
            return true;
        }
        if (indented) {
            add(1);
            return true;
        }
        return !wanted && indexOf(':') < 0;
    }

    private boolean boundary() {
        String line = lines.text(Encodings.WINDOWS).strip().toUpperCase(Locale.ROOT);
        return line.equals("END:VCARD") || line.equals("BEGIN:VCARD");
    }

    private int indexOf(char wanted) {
        for (int i = 0; i < lines.length(); i++) {
            if (lines.at(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private void add(int from) {
        int end = lines.length();
        soft = quoted && end > from && lines.at(end - 1) == '=';
        if (!wanted) {
            return;
        }
        byte[] bytes = lines.from(from);
        int more = soft ? bytes.length - 1 : bytes.length;
        int room = LONGEST - property.size();
        property.write(bytes, 0, Math.min(room, more));
        tooLong |= more > room || lines.cut();
    }

    private void begin() {
        int colon = indexOf(':');
        String head = new String(lines.from(0), 0, Math.max(0, colon), StandardCharsets.ISO_8859_1)
                .strip()
                .toUpperCase(Locale.ROOT);
        if (head.equals("BEGIN") || head.equals("END")) {
            bound(head, lines.text(Encodings.WINDOWS).substring(colon + 1).strip());
            return;
        }
        agent = false;
        if (depth != 1 || colon < 0) {
            return;
        }
        String name = head.indexOf(';') < 0 ? head : head.substring(0, head.indexOf(';'));
        name = name.substring(name.lastIndexOf('.') + 1);
        agent = name.equals("AGENT") && colon == lines.length() - 1;
        open = true;
        wanted = WANTED.contains(name);
        quoted = head.contains("QUOTED-PRINTABLE");
        property.reset();
        add(0);
    }

    private void bound(String head, String component) {
        boolean vcard = component.equalsIgnoreCase("VCARD");
        if (head.equals("END")) {
            depth = Math.max(0, depth - 1);
            if (depth == 0 && begun > 0) {
                finish(true);
            }
        } else if (depth > 0 && (agent || depth > 1 || !vcard)) {
            depth++;
        } else if (vcard) {
            if (depth > 0) {
                finish(false);
            }
            depth = 1;
            begun = lines.number();
        }
        agent = false;
    }

    private void flush() {
        if (open && wanted) {
            byte[] bytes = property.toByteArray();
            String line = Encodings.decode(bytes, Encodings.WINDOWS);
            int colon = line.indexOf(':');
            Charset told = quoted || colon < 0 ? null : charset(line.substring(0, colon));
            line = told == null ? line : new String(bytes, told);
            if (card.length() + line.length() > CARD) {
                tooLong = true;
            } else if (line.regionMatches(true, 0, "VERSION", 0, 7)) {
                // The parser reads what comes before the version by the rules of the oldest one.
                card.insert(0, line + "\r\n");
            } else {
                card.append(line).append("\r\n");
            }
        }
        open = false;
    }

    private static @Nullable Charset charset(String head) {
        Matcher told = CHARSET.matcher(head);
        try {
            return told.find() ? Charset.forName(told.group(1).strip()) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private void finish(boolean ended) {
        done = new RawCard("BEGIN:VCARD\r\n" + card + "END:VCARD\r\n", begun, ended, tooLong);
        card.setLength(0);
        tooLong = false;
        open = false;
        depth = 0;
        begun = 0;
    }
}
