package org.mingle.rules.pack.expression;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an expression can look into; a field is computed when it is read.
 *
 * <p>A text that is not there reads as an empty text. Anything else that is not there makes the expression end in "not
 * enough data", unless its author asked {@code has()} first.
 */
@Immutable
@SuppressWarnings("Immutable") // what it reads from is a snapshot that nobody changes
public final class Struct extends StructValue<String, Object> {
    private final Shape shape;
    private final Object origin;
    private final Function<String, @Nullable Object> fields;

    /**
     * Makes a view.
     *
     * @param origin what is looked into, for those who get the result
     * @param fields value by field name: Double, Boolean, String, Instant, List or Struct; null when absent
     */
    public Struct(Shape shape, Object origin, Function<String, @Nullable Object> fields) {
        this.shape = shape;
        this.origin = origin;
        this.fields = fields;
    }

    /** Returns what is looked into. */
    public Object origin() {
        return origin;
    }

    /** Returns what an author calls this kind of thing. */
    public String kind() {
        return shape.name();
    }

    /** Returns the value of a field, null when absent. */
    public @Nullable Object get(String field) {
        return fields.apply(field);
    }

    /** Returns whether a field is a text, which reads as empty when absent. */
    boolean isText(String field) {
        return SimpleType.STRING.equals(shape.fields().get(field));
    }

    @Override
    public Object select(String field) {
        Object value = fields.apply(field);
        if (value != null) {
            return value;
        }
        if (isText(field)) {
            return "";
        }
        throw new AbsentValueException(shape.name(), field);
    }

    @Override
    public Optional<Object> find(String field) {
        Object value = fields.apply(field);
        return "".equals(value) ? Optional.empty() : Optional.ofNullable(value);
    }

    // The runtime unwraps whatever a selection gives; unwrapped, this must still be something that can be selected
    // from.
    @Override
    public Object value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return false;
    }

    @Override
    public CelType celType() {
        return StructTypeReference.create(shape.typeName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Struct struct && struct.origin.equals(origin);
    }

    @Override
    public int hashCode() {
        return origin.hashCode();
    }

    // Never the content: the text of an exception may reach a log.
    @Override
    public String toString() {
        return shape.name();
    }
}
