package org.mingle.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Exempts one type of a module from one law; stands on the module's {@link ArchitectureTest}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Exempt.Several.class)
public @interface Exempt {
    /** Returns the law. */
    Law law();

    /** Returns the name of the type, within the root package of the module: {@code Packs} or {@code life.Story}. */
    String type();

    /** Returns why. */
    String reason();

    /** Several exemptions. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Several {
        /** Returns them. */
        Exempt[] value();
    }
}
