package org.mingle.it.bundle;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Ends the process as hard as a crash of the machine does. */
public final class Halting implements BundleActivator {
    public static final int CODE = 99;

    @Override
    public void start(BundleContext context) {
        Runtime.getRuntime().halt(CODE);
    }

    @Override
    public void stop(BundleContext context) {}
}
