package org.mingle.launcher;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.FormatterLogger;
import org.osgi.service.log.LogService;
import org.osgi.service.log.Logger;
import org.slf4j.LoggerFactory;

/** The OSGi log service on top of the one log file: without one, the framework's own bundles write to standard output, which belongs to results. */
final class BundleLog implements LogService {

    private static final String NAME = "org.osgi.bundles";

    @Override
    public Logger getLogger(String name) {
        return new BundleLogger(name, false);
    }

    @Override
    public Logger getLogger(Class<?> type) {
        return getLogger(type.getName());
    }

    @Override
    public <L extends Logger> L getLogger(String name, Class<L> type) {
        return type.cast(new BundleLogger(name, type == FormatterLogger.class));
    }

    @Override
    public <L extends Logger> L getLogger(Class<?> name, Class<L> type) {
        return getLogger(name.getName(), type);
    }

    @Override
    public <L extends Logger> L getLogger(Bundle bundle, String name, Class<L> type) {
        return getLogger(name, type);
    }

    @Override
    @Deprecated
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    @Deprecated
    public void log(int level, String message, @Nullable Throwable thrown) {
        if (level <= LOG_WARNING) {
            FrameworkLog.log(LoggerFactory.getLogger(NAME), level, message, thrown);
        }
    }

    @Override
    @Deprecated
    public void log(@Nullable ServiceReference<?> reference, int level, String message) {
        log(level, message, null);
    }

    @Override
    @Deprecated
    public void log(@Nullable ServiceReference<?> reference, int level, String message, @Nullable Throwable thrown) {
        log(level, message, thrown);
    }
}
