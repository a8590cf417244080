package org.mingle.rules.pack.judge;

import java.util.List;
import java.util.function.Supplier;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleSet;

/** A pack: in force with everything that its author wrote, or refused with everything that is wrong. */
public final class Pack implements RuleSet {
    /**
     * What is on the outside of a pack.
     *
     * @param from where it comes from, as rule sets say it
     */
    record Cover(String id, String title, String version, String from) {}

    /**
     * What is inside of a sound pack.
     *
     * @param metrics names of the metrics that it was checked with
     */
    record Content(List<Principle> principles, List<PackGuest> guests, List<PackRule> rules, List<String> metrics) {
        static final Content NOTHING = new Content(List.of(), List.of(), List.of(), List.of());
    }

    private final Cover cover;
    private final Content content;
    private final boolean refused;
    private final List<Problem> problems;
    private final Supplier<List<ExampleResult>> examples;

    private Pack(
            Cover cover,
            Content content,
            boolean refused,
            List<Problem> problems,
            Supplier<List<ExampleResult>> examples) {
        this.cover = cover;
        this.content = content;
        this.refused = refused;
        this.problems = List.copyOf(problems);
        this.examples = examples;
    }

    /**
     * Returns a pack that speaks.
     *
     * @param problems examples that fail
     * @param examples runs them all
     */
    static Pack sound(Cover cover, Content content, List<Problem> problems, Supplier<List<ExampleResult>> examples) {
        return new Pack(cover, content, false, problems, examples);
    }

    /** Returns a pack that has nothing to say but what is wrong with it. */
    static Pack refused(Cover cover, List<Problem> mistakes) {
        return new Pack(cover, Content.NOTHING, true, mistakes, List::of);
    }

    Content content() {
        return content;
    }

    /** Makes its conditions ready to be asked: whoever asks first gets the answer sooner. */
    public void unfold() {
        content.rules().forEach(rule -> rule.parts().when().unfold());
    }

    @Override
    public String id() {
        return cover.id();
    }

    @Override
    public String title() {
        return cover.title();
    }

    @Override
    public String version() {
        return cover.version();
    }

    @Override
    public String from() {
        return cover.from();
    }

    @Override
    public List<Principle> principles() {
        return content.principles();
    }

    @Override
    public List<GuestType> guests() {
        return List.copyOf(content.guests());
    }

    @Override
    public List<Rule> rules() {
        return List.copyOf(content.rules());
    }

    @Override
    public boolean refused() {
        return refused;
    }

    /** Returns the mistakes of a refused pack; of a sound one, the examples that fail. */
    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public List<ExampleResult> test() {
        return examples.get();
    }

    @Override
    public String toString() {
        return cover.id() + " (" + cover.from() + ")";
    }
}
