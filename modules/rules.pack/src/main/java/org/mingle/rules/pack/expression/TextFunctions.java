package org.mingle.rules.pack.expression;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;
import static dev.cel.common.types.SimpleType.TIMESTAMP;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.types.CelType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Texts. */
final class TextFunctions {
    private static final int REMEMBERED = 200;
    private static final int PATTERN = 1_000;
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private TextFunctions() {}

    static void addTo(Functions functions) {
        List<CelType> two = List.of(STRING, STRING);
        functions.global("_+_", "add", STRING, two, args -> text(args, 0) + text(args, 1));
        functions.member(
                "contains", "contains", BOOL, two, args -> text(args, 0).contains(text(args, 1)));
        functions.member(
                "startsWith", "starts", BOOL, two, args -> text(args, 0).startsWith(text(args, 1)));
        functions.member("endsWith", "ends", BOOL, two, args -> text(args, 0).endsWith(text(args, 1)));
        functions.member("matches", "matches", BOOL, two, args -> matches(text(args, 0), text(args, 1)));
        functions.global("matches", "matches", BOOL, two, args -> matches(text(args, 0), text(args, 1)));
        List<CelType> one = List.of(STRING);
        functions.global("size", "size", INT, one, args -> points(text(args, 0)));
        functions.member("size", "size", INT, one, args -> points(text(args, 0)));
        functions.member(
                "lowerAscii", "lower", STRING, one, args -> text(args, 0).toLowerCase(Locale.ROOT));
        functions.member(
                "upperAscii", "upper", STRING, one, args -> text(args, 0).toUpperCase(Locale.ROOT));
        functions.member("trim", "trim", STRING, one, args -> text(args, 0).strip());
        for (CelType type : List.of(INT, DOUBLE, BOOL, STRING, TIMESTAMP)) {
            functions.global("string", "string", STRING, List.of(type), args -> Plain.text(args[0]));
        }
    }

    private static String text(Object[] arguments, int index) {
        return (String) arguments[index];
    }

    private static long points(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Compiles a pattern in time that grows with its length only; the match takes time that grows with the text. */
    static Pattern pattern(String written) {
        if (written.length() > PATTERN) {
            throw new PatternSyntaxException("too long", "");
        }
        Pattern known = PATTERNS.get(written);
        if (known == null) {
            known = Pattern.compile(written);
            if (known.programSize() > Limits.PROGRAM) {
                throw new PatternSyntaxException("too costly", "");
            }
            if (PATTERNS.size() < REMEMBERED) {
                PATTERNS.put(written, known);
            }
        }
        return known;
    }

    private static boolean matches(String text, String written) {
        return pattern(written).matcher(text).find();
    }
}
