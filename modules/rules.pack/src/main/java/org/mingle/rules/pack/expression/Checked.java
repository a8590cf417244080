package org.mingle.rules.pack.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found: either an expression that may be kept, or what is wrong with the text.
 *
 * @param kept the checked expression, to be restored by {@link Engine#restore}; null when there are faults
 */
@SuppressWarnings("ArrayRecordComponent") // a handful of bytes on the way to a file
public record Checked(byte @Nullable [] kept, List<Fault> faults) {
    public Checked {
        faults = List.copyOf(faults);
    }
}
