package org.mingle.launcher;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;

/** One entry of the log: time in UTC, level, thread, who, what; of a fault its kind and place, never its message. The library's own pattern language would take a good part of a short command's time to wake up. */
final class LogLine extends LayoutBase<ILoggingEvent> {

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(200)
                .append(Instant.ofEpochMilli(event.getTimeStamp()))
                .append(' ')
                .append(event.getLevel())
                .append(" [")
                .append(event.getThreadName())
                .append("] ")
                .append(event.getLoggerName())
                .append(' ')
                .append(sentence(event))
                .append('\n');
        return event.getThrowableProxy() instanceof ThrowableProxy thrown
                ? line.append(FaultText.of(thrown.getThrowable())).toString()
                : line.toString();
    }

    private static String sentence(ILoggingEvent event) {
        String sentence = event.getFormattedMessage();
        if (event.getThrowableProxy() instanceof ThrowableProxy thrown) {
            sentence = FaultText.without(thrown.getThrowable(), sentence);
        }
        Object[] arguments = event.getArgumentArray();
        for (Object argument : arguments == null ? new Object[0] : arguments) {
            if (argument instanceof Throwable fault) {
                sentence = FaultText.without(fault, sentence);
            }
        }
        return sentence;
    }
}
