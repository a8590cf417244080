package org.mingle.launcher;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TriggeringPolicyBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.FilterReply;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Where this process writes its log: one small set of rotating files per storage, so that two processes never write to the same one.
 *
 * @param toScreen whether the log also goes to standard error
 */
record Logs(Path file, boolean toScreen) {

    private static final int KEPT = 3;
    private static final long LARGEST = 1_000_000;

    private static volatile @Nullable Logs current;
    private static volatile LogLevels levels = LogLevels.USUAL;
    private static volatile boolean fault;

    /** Use this from now on; the logging library itself wakes up with the first thing to log, or by {@link #wake}. */
    void use() {
        current = this;
        levels = LogLevels.USUAL;
        fault = false;
        System.setProperty("java.util.logging.config.class", PlatformLog.class.getName());
    }

    /** Wake the logging library beside what else is to be done, and wait for the answer before others may log: it takes a twentieth of a short command. */
    static Thread wake() {
        // What is logged meanwhile is kept, and written after; the library would say so on the screen.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Thread waking = new Thread(LoggerFactory::getILoggerFactory, "log");
        waking.setDaemon(true);
        waking.start();
        return waking;
    }

    /** Log this much from now on. */
    static void level(LogLevels wanted) {
        // The usual is one object: comparing records would spin a class, which a start has no time for.
        if (wanted == levels || wanted.equals(levels)) {
            return;
        }
        levels = wanted;
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            wanted.applyTo(context);
        }
        for (String key : wanted.mistakes()) {
            LoggerFactory.getLogger(Logs.class).warn("{}: {} is none of {}", LogLevels.PID, key, LogLevels.KNOWN);
        }
    }

    /** Whether a part of Mingle has logged a fault since this process began. */
    static boolean tellOfFault() {
        return fault;
    }

    /** Found by the logging library through the service loader; spares it the search for a configuration file and the reading of XML. */
    public static final class Setup extends ContextAwareBase implements Configurator {

        @Override
        public ExecutionStatus configure(LoggerContext context) {
            ch.qos.logback.classic.Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            levels.applyTo(context);
            Logs logs = current;
            if (logs != null) {
                root.addAppender(file(context, logs.file()));
            }
            if (logs != null && logs.toScreen()) {
                ConsoleAppender<ILoggingEvent> screen = new ConsoleAppender<>();
                screen.setTarget("System.err");
                root.addAppender(started(screen, context));
            }
            return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
        }

        private static OutputStreamAppender<ILoggingEvent> file(LoggerContext context, Path file) {
            RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
            appender.setFile(file.toString());

            NumberedFiles names = new NumberedFiles(file, KEPT);
            names.setContext(context);
            names.setParent(appender);
            names.start();

            FullFile full = new FullFile();
            full.setContext(context);
            full.start();

            appender.setRollingPolicy(names);
            appender.setTriggeringPolicy(full);
            appender.addFilter(new FaultFilter());
            return started(appender, context);
        }

        private static OutputStreamAppender<ILoggingEvent> started(
                OutputStreamAppender<ILoggingEvent> appender, LoggerContext context) {
            LogLine layout = new LogLine();
            layout.setContext(context);
            layout.start();
            LayoutWrappingEncoder<ILoggingEvent> lines = new LayoutWrappingEncoder<>();
            lines.setContext(context);
            lines.setLayout(layout);
            lines.setCharset(StandardCharsets.UTF_8);
            lines.start();
            appender.setContext(context);
            appender.setEncoder(lines);
            appender.start();
            return appender;
        }
    }

    private static final class FaultFilter extends Filter<ILoggingEvent> {

        @Override
        public FilterReply decide(ILoggingEvent event) {
            if (event.getLevel() == Level.ERROR && event.getLoggerName().startsWith("org.mingle.")) {
                fault = true;
            }
            return FilterReply.NEUTRAL;
        }
    }

    private static final class FullFile extends TriggeringPolicyBase<ILoggingEvent> {

        @Override
        public boolean isTriggeringEvent(File file, ILoggingEvent event) {
            return file.length() >= LARGEST;
        }
    }
}
