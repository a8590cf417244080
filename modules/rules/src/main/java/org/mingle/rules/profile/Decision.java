package org.mingle.rules.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Severity;

/** What becomes of one rule, wish by wish. */
final class Decision {
    private final RuleDescription rule;
    private final Map<String, Object> settings = new HashMap<>();
    private boolean on;
    private Severity severity;

    Decision(RuleDescription rule) {
        this.rule = rule;
        this.on = rule.on();
        this.severity = rule.severity();
    }

    /**
     * Follows a wish when it makes sense.
     *
     * @return what is the matter with it, empty when it is followed
     */
    String apply(Wish wish) {
        return switch (wish.what()) {
            case "on" ->
                Values.yesOrNo(wish.value()).map(this::switchTo).orElseGet(() -> complaint(wish, "true or false"));
            case "severity" ->
                Severity.of(wish.value().toString().strip())
                        .map(this::weigh)
                        .orElseGet(() -> complaint(wish, "act, improve, notice or info"));
            default -> set(wish);
        };
    }

    private String switchTo(boolean value) {
        on = value;
        return "";
    }

    private String weigh(Severity value) {
        severity = value;
        return "";
    }

    private String set(Wish wish) {
        Optional<Parameter> parameter = rule.parameters().stream()
                .filter(each -> each.name().equals(wish.parameter()))
                .findFirst();
        if (parameter.isEmpty()) {
            return "rule \"" + wish.rule() + "\" has no parameter \"" + wish.parameter() + "\"";
        }
        Optional<Object> value = Values.of(parameter.get(), wish.value());
        if (value.isEmpty()) {
            return complaint(wish, Values.expected(parameter.get()));
        }
        settings.put(wish.parameter(), value.get());
        return "";
    }

    private static String complaint(Wish wish, String expected) {
        return "\"" + wish.key() + "\" is \"" + wish.value() + "\", expected " + expected;
    }

    Choice choice() {
        boolean modified = on != rule.on() || severity != rule.severity() || !settings.isEmpty();
        return new Choice(on, severity, new Settings(settings), modified);
    }
}
