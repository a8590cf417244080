package org.mingle.sample.rules;

import java.util.List;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleSet;
import org.osgi.service.component.annotations.Component;

/** A rule set with one rule; being a service is all it takes. */
@Component
public final class TeamRules implements RuleSet {
    private final List<Rule> rules = List.of(new CreditTheTeam());

    @Override
    public String id() {
        return "org.example.team";
    }

    @Override
    public String title() {
        return "Team rules";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String from() {
        return "service org.mingle.sample.rules";
    }

    @Override
    public List<Principle> principles() {
        return List.of();
    }

    @Override
    public List<GuestType> guests() {
        return List.of();
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
