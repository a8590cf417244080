package org.mingle.launcher.bundle;

import java.util.Map;
import java.util.concurrent.Callable;

/** A component whose answer is configured, to see whether the configuration is there when it is called. */
public final class Configured implements Callable<Integer> {

    private volatile int answer;

    public void activate(Map<String, Object> configuration) {
        answer = Integer.parseInt(String.valueOf(configuration.get("answer")));
    }

    @Override
    public Integer call() {
        return answer;
    }
}
