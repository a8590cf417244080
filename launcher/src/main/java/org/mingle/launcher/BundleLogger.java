package org.mingle.launcher;

import java.util.IllegalFormatException;
import org.osgi.service.log.FormatterLogger;
import org.osgi.service.log.LoggerConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One name's logger for bundles that speak the OSGi log service. Warnings and errors only: what is below them is asked for thousands of times during a start, and
 * would wake the logging library to be told no.
 */
final class BundleLogger implements FormatterLogger {

    private final String name;
    private final boolean formatted;

    /** @param formatted whether messages are written for {@link String#format}, or with {} for the arguments */
    BundleLogger(String name, boolean formatted) {
        this.name = name;
        this.formatted = formatted;
    }

    @Override
    public String getName() {
        return name;
    }

    private Logger log() {
        return LoggerFactory.getLogger(name);
    }

    private void write(boolean error, String message, Object... arguments) {
        boolean format = formatted && arguments.length > 0;
        Object[] rest = format ? new Object[0] : arguments;
        String text = format ? fill(message, arguments) : message;
        if (error) {
            log().error(text, rest);
        } else {
            log().warn(text, rest);
        }
    }

    private static String fill(String message, Object... arguments) {
        try {
            return String.format(message, arguments);
        } catch (IllegalFormatException e) {
            return message;
        }
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public void trace(String message) {}

    @Override
    public void trace(String format, Object argument) {}

    @Override
    public void trace(String format, Object first, Object second) {}

    @Override
    public void trace(String format, Object... arguments) {}

    @Override
    public <E extends Exception> void trace(LoggerConsumer<E> consumer) {}

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void debug(String format, Object argument) {}

    @Override
    public void debug(String format, Object first, Object second) {}

    @Override
    public void debug(String format, Object... arguments) {}

    @Override
    public <E extends Exception> void debug(LoggerConsumer<E> consumer) {}

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public void info(String message) {}

    @Override
    public void info(String format, Object argument) {}

    @Override
    public void info(String format, Object first, Object second) {}

    @Override
    public void info(String format, Object... arguments) {}

    @Override
    public <E extends Exception> void info(LoggerConsumer<E> consumer) {}

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public void warn(String message) {
        write(false, message);
    }

    @Override
    public void warn(String format, Object argument) {
        write(false, format, argument);
    }

    @Override
    public void warn(String format, Object first, Object second) {
        write(false, format, first, second);
    }

    @Override
    public void warn(String format, Object... arguments) {
        write(false, format, arguments);
    }

    @Override
    public <E extends Exception> void warn(LoggerConsumer<E> consumer) throws E {
        consumer.accept(this);
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    public void error(String message) {
        write(true, message);
    }

    @Override
    public void error(String format, Object argument) {
        write(true, format, argument);
    }

    @Override
    public void error(String format, Object first, Object second) {
        write(true, format, first, second);
    }

    @Override
    public void error(String format, Object... arguments) {
        write(true, format, arguments);
    }

    @Override
    public <E extends Exception> void error(LoggerConsumer<E> consumer) throws E {
        consumer.accept(this);
    }

    @Override
    public void audit(String message) {
        write(false, message);
    }

    @Override
    public void audit(String format, Object argument) {
        write(false, format, argument);
    }

    @Override
    public void audit(String format, Object first, Object second) {
        write(false, format, first, second);
    }

    @Override
    public void audit(String format, Object... arguments) {
        write(false, format, arguments);
    }
}
