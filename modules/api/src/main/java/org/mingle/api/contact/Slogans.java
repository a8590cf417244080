package org.mingle.api.contact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people add to the name of a company that is no part of it: slogans, asides, hash tags. */
final class Slogans {
    private static final Pattern SPACES = Pattern.compile("\\p{Z}+");
    private static final Pattern ASIDES = Pattern.compile("\\([^)]*\\)?|\\[[^\\]]*\\]?|\\{[^}]*\\}?|#\\w+");
    private static final Pattern PARTS = Pattern.compile("[|｜¦•·‧∙●▪■◆★✦»›\\n]");
    /** A dash with room around it, a colon, a comma, an end of a sentence or a picture may begin a slogan. */
    private static final Pattern BREAK = Pattern.compile(
            "\\s[-–—~]+\\s|[:,;!?]\\s|\\.\\s+(?=\\p{Lu})|\\s*[\\p{So}\\p{Sk}][\\p{So}\\p{Sk}\\p{Cf}\\x{FE0F}]*\\s*");

    private static final Pattern OPENING = Pattern.compile(
            "(the|we|were|our|your|youre|a|an|now|join|making|building|helping|where|because|for|home of|empowering|transforming"
                    + "|creating|powering|driving|delivering|connecting|leading|part of|formerly|previously|acquired|official|hiring"
                    + "|its|better|changing|shaping|reinventing|der|die|das|wir|ihr|ihre|dein|deine|le|la|les|nous|votre|el|los|las"
                    + "|nuestra|somos|il|noi|il tuo|o|os|nos|de) .*|hiring|official");
    private static final Pattern HIRING = Pattern.compile(
            "(?i)[\\s,.–—-]+((we|they)\\s?[’'‘]?\\s?a?re|is|are|now|and|currently|actively|always)?\\s*(hiring|recruiting)\\b.*");
    private static final Pattern FORMER = Pattern.compile(
            "(?i)[\\s,]+(formerly|previously|fka|f/k/a|now part of|part of|acquired by|a division of|a subsidiary of)\\s.*");
    private static final Pattern ONLY_HIRING =
            Pattern.compile("(we (a)?re |were )?(now )?(hiring|recruiting).*|join us.*");

    private Slogans() {}

    /** Returns the part that names the company; the whole when nothing else is there. */
    static String without(String typed) {
        String bare = ASIDES.matcher(SPACES.matcher(typed).replaceAll(" ")).replaceAll(" ");
        String text = Spelling.folded(bare).isEmpty() ? typed : bare;
        String named = text;
        for (String part : PARTS.split(text)) {
            String folded = Spelling.folded(part);
            if (!folded.isEmpty() && !ONLY_HIRING.matcher(folded).matches()) {
                named = part;
                break;
            }
        }
        named = cut(HIRING, cut(FORMER, named));
        return untilSlogan(named);
    }

    private static String cut(Pattern pattern, String text) {
        String rest = pattern.matcher(text).replaceFirst("");
        return Spelling.folded(rest).isEmpty() ? text : rest;
    }

    private static String untilSlogan(String text) {
        Matcher found = BREAK.matcher(text);
        while (found.find()) {
            String name = text.substring(0, found.start());
            String tail = Spelling.folded(text.substring(found.end()));
            if (!Spelling.folded(name).isEmpty() && OPENING.matcher(tail).matches()) {
                return name;
            }
        }
        return text;
    }
}
