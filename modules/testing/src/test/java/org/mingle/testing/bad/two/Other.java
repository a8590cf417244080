package org.mingle.testing.bad.two;

import org.mingle.testing.Samples;
import org.mingle.testing.bad.one.ThingManager;

/** Needs what needs it, and another room. */
public class Other {
    ThingManager manager;
    Samples samples;

    public interface Silent {}
}
