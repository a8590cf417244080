package org.mingle.importer.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads blocks in the few forms of CBOR that the network allows. Where anything else comes up, or something broken, the library is
 * asked, which knows all forms and takes longer.
 */
final class DagCbor {
    private static final int DEEPEST = 50;
    private static final int LONGEST_NAME = 100;
    /** How much room is made for what only says that it comes. */
    private static final int MANY = 16;

    private static final String TYPE = "$type";

    private final Recurring recurring = new Recurring();
    private final Heads heads = new Heads();
    private int values;
    private int depth;

    /** Returns the object that a block is, null when it is none or broken. */
    @Nullable
    Fields object(Block block) {
        heads.begin(block.bytes(), block.from(), block.to());
        values = 0;
        depth = 0;
        int head = heads.next();
        Fields usual = head >> 5 == Heads.OBJECT ? object(head) : null;
        return usual == null || heads.unusual() ? Fields.of(block.bytes(), block.from(), block.to()) : usual;
    }

    /** Returns what a block says that it is, null where other things than texts come before. */
    @Nullable
    String type(Block block) {
        heads.begin(block.bytes(), block.from(), block.to());
        int head = heads.next();
        int members = head >> 5 == Heads.OBJECT ? heads.count(head) : 0;
        for (int i = 0; i < members && !heads.unusual(); i++) {
            boolean type = recurring(heads.next()).equals(TYPE);
            int value = heads.next();
            if (type) {
                String said = recurring(value);
                return heads.unusual() ? null : said;
            }
            heads.unusual(value >> 5 != Heads.TEXT);
            heads.pass(value);
        }
        return null;
    }

    /** Returns whether a word stands behind the type that was found; only plain texts stand before it. */
    boolean ahead(Word word) {
        return word.isIn(heads.bytes(), heads.at(), heads.end());
    }

    private @Nullable Object value() {
        int head = heads.next();
        return switch (head >> 5) {
            case Heads.NUMBER -> Integer.toString(heads.number(head));
            case Heads.BYTES -> heads.copy(head);
            case Heads.TEXT -> text(head);
            case Heads.LIST -> list(head);
            case Heads.OBJECT -> object(head);
            case Heads.TAG -> heads.link(head);
            default -> {
                heads.unusual(head < Heads.FALSE || head > Heads.NULL);
                yield null;
            }
        };
    }

    private Fields object(int head) {
        int members = begin(head);
        Fields fields = new Fields(Math.min(members, MANY));
        for (int i = 0; i < members && !heads.unusual(); i++) {
            String name = recurring(heads.next());
            Object value = name.equals(TYPE) ? recurring(heads.next()) : value();
            if (value != null) {
                fields.put(name, value);
            }
        }
        depth--;
        return fields;
    }

    private List<Object> list(int head) {
        int members = begin(head);
        List<Object> list = new ArrayList<>(Math.min(members, MANY));
        for (int i = 0; i < members && !heads.unusual(); i++) {
            Object value = value();
            if (value != null) {
                list.add(value);
            }
        }
        depth--;
        return list;
    }

    private int begin(int head) {
        int members = heads.count(head);
        depth++;
        values += members;
        heads.unusual(depth > DEEPEST || values > Fields.MOST);
        return members;
    }

    /** Names of fields, and of what a record is. */
    private String recurring(int head) {
        int from = heads.pass(head);
        heads.unusual(head >> 5 != Heads.TEXT || heads.at() - from > LONGEST_NAME);
        return heads.unusual() ? "" : sound(recurring.of(heads.bytes(), from, heads.at()));
    }

    private String text(int head) {
        int from = heads.pass(head);
        return sound(new String(heads.bytes(), from, heads.at() - from, StandardCharsets.UTF_8));
    }

    /** What is no UTF-8 has become this mark, which may also have stood there. */
    private String sound(String text) {
        heads.unusual(text.indexOf('\uFFFD') >= 0);
        return text;
    }
}
