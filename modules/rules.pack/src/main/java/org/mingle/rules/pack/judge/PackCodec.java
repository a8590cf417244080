package org.mingle.rules.pack.judge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.Measure;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.SubjectKind;
import org.mingle.rules.pack.expression.Engine;
import org.mingle.rules.pack.expression.Expression;
import org.mingle.rules.pack.expression.Shape;
import org.mingle.rules.pack.vocabulary.Vocabulary;

/** Writes sound packs as bytes and reads them again, without YAML and without CEL's compiler. */
final class PackCodec {
    private PackCodec() {}

    static byte[] write(List<Pack> packs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(packs.size());
            for (Pack pack : packs) {
                new Writer(out).pack(pack);
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Reads packs.
     *
     * @param examples runs the examples of a pack by its number, from 0
     */
    static List<Pack> read(byte[] bytes, String from, Engine engine, IntFunction<List<ExampleResult>> examples)
            throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<Pack> packs = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                int number = i;
                packs.add(new Reader(in, engine).pack(from, () -> examples.apply(number)));
            }
            return packs;
        }
    }

    /** Something that can be written or read. */
    @FunctionalInterface
    private interface Step<T> {
        void take(T item) throws IOException;
    }

    /** Something that can be read. */
    @FunctionalInterface
    private interface Source<T> {
        T next() throws IOException;
    }

    private record Writer(DataOutputStream out) {
        void pack(Pack pack) throws IOException {
            out.writeUTF(pack.id());
            out.writeUTF(pack.title());
            out.writeUTF(pack.version());
            Pack.Content content = pack.content();
            all(content.metrics(), out::writeUTF);
            all(content.principles(), this::principle);
            all(content.guests(), this::guest);
            all(content.rules(), this::rule);
            all(pack.problems(), this::problem);
        }

        private void principle(Principle principle) throws IOException {
            out.writeUTF(principle.id());
            out.writeUTF(principle.title());
            out.writeUTF(principle.creed());
            text(principle.nothingWhen());
            all(principle.measures(), measure -> {
                out.writeUTF(measure.metric());
                out.writeDouble(measure.of());
                number(measure.low());
                number(measure.high());
                number(measure.zeroLow());
                number(measure.zeroHigh());
            });
        }

        private void guest(PackGuest guest) throws IOException {
            out.writeUTF(guest.id());
            out.writeUTF(guest.title());
            out.writeUTF(guest.portrait());
            expression(guest.membership());
            all(List.copyOf(guest.scores().fields().keySet()), out::writeUTF);
            all(List.copyOf(guest.guests().fields().keySet()), out::writeUTF);
        }

        private void rule(PackRule rule) throws IOException {
            RuleDescription description = rule.description();
            out.writeUTF(description.id());
            out.writeUTF(description.title());
            out.writeUTF(description.principle());
            out.writeUTF(description.severity().name());
            out.writeUTF(description.subject().name());
            out.writeLong(
                    description.effort() == null ? -1 : description.effort().toSeconds());
            out.writeLong(description.window().toSeconds());
            out.writeLong(description.cooldown().toSeconds());
            out.writeBoolean(description.on());
            all(description.parameters(), this::parameter);
            all(List.copyOf(description.metrics()), out::writeUTF);
            PackRule.Parts parts = rule.parts();
            expression(parts.when());
            sentence(parts.action());
            sentence(parts.ratherThan());
            sentence(parts.why());
            all(parts.because(), this::expression);
            problem(rule.place());
        }

        private void parameter(Parameter parameter) throws IOException {
            out.writeUTF(parameter.name());
            number(parameter.min());
            number(parameter.max());
            Object standard = parameter.standard();
            if (standard instanceof Double number) {
                out.writeByte('n');
                out.writeDouble(number);
            } else if (standard instanceof Boolean flag) {
                out.writeByte('b');
                out.writeBoolean(flag);
            } else if (standard instanceof List<?> texts) {
                out.writeByte('l');
                all(texts, text -> out.writeUTF((String) text));
            } else {
                out.writeByte('t');
                out.writeUTF((String) standard);
            }
        }

        private void problem(Problem problem) throws IOException {
            text(problem.file());
            out.writeInt(problem.line());
            out.writeInt(problem.column());
            out.writeUTF(problem.message());
        }

        private void sentence(@Nullable Sentence sentence) throws IOException {
            out.writeBoolean(sentence != null);
            if (sentence != null) {
                all(sentence.pieces(), piece -> {
                    out.writeUTF(piece.words());
                    out.writeBoolean(piece.expression() != null);
                    if (piece.expression() != null) {
                        expression(piece.expression());
                    }
                });
            }
        }

        private void expression(Expression expression) throws IOException {
            byte[] kept = expression.kept();
            out.writeInt(kept.length);
            out.write(kept);
        }

        private <T> void all(List<T> items, Step<? super T> step) throws IOException {
            out.writeInt(items.size());
            for (T item : items) {
                step.take(item);
            }
        }

        private void text(@Nullable String text) throws IOException {
            out.writeBoolean(text != null);
            if (text != null) {
                out.writeUTF(text);
            }
        }

        private void number(@Nullable Double number) throws IOException {
            out.writeBoolean(number != null);
            if (number != null) {
                out.writeDouble(number);
            }
        }
    }

    private record Reader(DataInputStream in, Engine engine) {
        Pack pack(String from, java.util.function.Supplier<List<ExampleResult>> examples) throws IOException {
            Pack.Cover cover = new Pack.Cover(in.readUTF(), in.readUTF(), in.readUTF(), from);
            List<String> metrics = all(in::readUTF);
            Shape shape = new Vocabulary(metrics).metricsShape();
            Scenes scenes = new Scenes(shape);
            List<Principle> principles = all(this::principle);
            List<PackGuest> guests = all(() -> guest(scenes));
            List<PackRule> rules = all(() -> rule(shape, scenes));
            List<Problem> problems = all(this::problem);
            return Pack.sound(cover, new Pack.Content(principles, guests, rules, metrics), problems, examples);
        }

        private Principle principle() throws IOException {
            String id = in.readUTF();
            String title = in.readUTF();
            String creed = in.readUTF();
            @Nullable String nothingWhen = text();
            List<Measure> measures =
                    all(() -> new Measure(in.readUTF(), in.readDouble(), number(), number(), number(), number()));
            return new Principle(id, title, creed, measures, nothingWhen);
        }

        private PackGuest guest(Scenes scenes) throws IOException {
            String id = in.readUTF();
            String title = in.readUTF();
            String portrait = in.readUTF();
            Expression membership = expression();
            Shape scores = Vocabulary.numbers("scores", all(in::readUTF));
            Shape guests = Vocabulary.numbers("guests", all(in::readUTF));
            return new PackGuest(id, title, portrait, membership, scores, guests, scenes);
        }

        private PackRule rule(Shape metrics, Scenes scenes) throws IOException {
            String id = in.readUTF();
            String title = in.readUTF();
            String principle = in.readUTF();
            Severity severity = Severity.valueOf(in.readUTF());
            SubjectKind subject = SubjectKind.valueOf(in.readUTF());
            long effort = in.readLong();
            Duration window = Duration.ofSeconds(in.readLong());
            Duration cooldown = Duration.ofSeconds(in.readLong());
            boolean on = in.readBoolean();
            List<Parameter> parameters = all(this::parameter);
            RuleDescription description = new RuleDescription(
                    id,
                    title,
                    principle,
                    severity,
                    effort < 0 ? null : Duration.ofSeconds(effort),
                    subject,
                    window,
                    cooldown,
                    on,
                    parameters,
                    new LinkedHashSet<>(all(in::readUTF)));
            Expression when = expression();
            @Nullable Sentence action = sentence();
            PackRule.Parts parts = new PackRule.Parts(
                    when,
                    action == null ? new Sentence(List.of()) : action,
                    sentence(),
                    sentence(),
                    all(this::expression));
            return new PackRule(
                    description, parts, List.of(), metrics, Vocabulary.paramsShape(parameters), scenes, problem());
        }

        private Parameter parameter() throws IOException {
            String name = in.readUTF();
            @Nullable Double min = number();
            @Nullable Double max = number();
            Object standard = switch (in.readByte()) {
                case 'n' -> in.readDouble();
                case 'b' -> in.readBoolean();
                case 'l' -> all(in::readUTF);
                default -> in.readUTF();
            };
            return new Parameter(name, standard, min, max);
        }

        private Problem problem() throws IOException {
            return new Problem(text(), in.readInt(), in.readInt(), in.readUTF());
        }

        private @Nullable Sentence sentence() throws IOException {
            return in.readBoolean() ? new Sentence(all(this::piece)) : null;
        }

        private Sentence.Piece piece() throws IOException {
            String words = in.readUTF();
            return new Sentence.Piece(words, in.readBoolean() ? expression() : null);
        }

        private Expression expression() throws IOException {
            return engine.restore(in.readNBytes(in.readInt()));
        }

        private <T> List<T> all(Source<? extends T> source) throws IOException {
            int count = in.readInt();
            List<T> items = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                items.add(source.next());
            }
            return List.copyOf(items);
        }

        private @Nullable String text() throws IOException {
            return in.readBoolean() ? in.readUTF() : null;
        }

        private @Nullable Double number() throws IOException {
            return in.readBoolean() ? in.readDouble() : null;
        }
    }
}
