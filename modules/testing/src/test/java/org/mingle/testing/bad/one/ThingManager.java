package org.mingle.testing.bad.one;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mingle.testing.bad.two.Other;
import org.osgi.framework.BundleContext;

/** Breaks every law, so that the laws can be seen to work. */
public class ThingManager {
    Other other = new Other();
    BundleContext context;

    void shout() {
        System.out.println(other);
    }

    long hurry(List<String> things) {
        return things.parallelStream().count();
    }

    Object later(Runnable thing) {
        return CompletableFuture.runAsync(thing);
    }
}
