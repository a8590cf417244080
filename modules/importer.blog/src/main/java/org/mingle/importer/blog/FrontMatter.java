package org.mingle.importer.blog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands above a text in Markdown, in YAML or TOML.
 *
 * @param values by key in lower case; a list gives its first value, a table its name
 * @param body the text below
 */
record FrontMatter(Map<String, String> values, String body) {
    private static final Pattern BLOCK = Pattern.compile(
            "\\A\\s*(---|\\+\\+\\+)[ \\t]*\\R(.*?)(?:^|\\R)\\1[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("(?mi)^[\"']?(?:title|date)[\"']?\\s*[:=]");
    private static final LoadSettings YAML = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(20)
            .build();

    /** Returns whether a text may begin with front matter. */
    static boolean begins(String text) {
        return text.startsWith("---") || text.startsWith("+++");
    }

    /** Returns whether front matter stands at the beginning and names a title or a date. */
    static boolean isPost(String text) {
        Matcher block = BLOCK.matcher(text);
        return block.lookingAt() && KEY.matcher(block.group(2)).find();
    }

    /** Returns the parts of a text, null when its front matter cannot be read. */
    static @Nullable FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.lookingAt()) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        if (block.group(1).equals("+++")) {
            Toml.read(block.group(2), values);
        } else if (!yaml(block.group(2), values)) {
            return null;
        }
        return new FrontMatter(values, text.substring(block.end()));
    }

    String value(String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    private static boolean yaml(String text, Map<String, String> into) {
        try {
            if (new Load(YAML).loadFromString(text) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> into.put(Author.folded(String.valueOf(key)), scalar(value)));
            }
            return true;
        } catch (YamlEngineException | StackOverflowError broken) {
            return false;
        }
    }

    private static String scalar(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : scalar(list.get(0));
        }
        if (value instanceof Map<?, ?> map) {
            return map.get("name") == null ? "" : scalar(map.get("name"));
        }
        return value == null ? "" : String.valueOf(value);
    }
}
