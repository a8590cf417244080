package org.mingle.testing;

/** The laws of {@link ArchitectureTest} that a type can be exempt from, for a reason that is written down. */
public enum Law {
    /** Nobody holds a bundle context. */
    NO_BUNDLE_CONTEXT,
    /** Nobody writes to the standard streams. */
    NO_STANDARD_STREAMS
}
