package org.mingle.it.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.situation.Metric;
import org.mingle.api.situation.Situation;
import org.slf4j.LoggerFactory;

/** A careless plug-in: everything it does fails, with what it was working on in the message. */
public final class Quoting implements Importer, Metric, Command, RuleSet {
    private static IllegalStateException fault(String text) {
        IllegalStateException fault =
                new IllegalStateException("cannot make sense of " + text, new NumberFormatException(text));
        LoggerFactory.getLogger(Quoting.class).error("failed: " + fault, fault);
        return fault;
    }

    @Override
    public String format() {
        return "quoting";
    }

    @Override
    public double recognises(Source source) throws IOException {
        String text = new String(source.entries().get(0).open().readAllBytes(), StandardCharsets.UTF_8);
        if (source.name().equals("quoted.txt")) {
            return 1;
        }
        throw fault(text);
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException {
        throw fault(new String(source.entries().get(0).open().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public String id() {
        return "quoting";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String meaning() {
        return "Fails.";
    }

    @Override
    public Measurement compute(Situation situation) {
        throw fault(situation.activities().stream().map(Activity::text).toList() + " " + situation.profiles());
    }

    @Override
    public String name() {
        return "quoting";
    }

    @Override
    public String summary() {
        return "Fails";
    }

    @Override
    public int run(Invocation invocation) {
        Thread background = new Thread(() -> {
            throw fault(invocation.arguments().get(0));
        });
        background.start();
        try {
            background.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw fault(invocation.arguments().get(0));
    }

    @Override
    public String title() {
        return "Quoting";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String from() {
        return "service org.example.quoting";
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
        return List.of(new QuotingRule());
    }
}
