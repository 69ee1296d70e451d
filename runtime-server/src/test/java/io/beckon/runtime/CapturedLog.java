package io.beckon.runtime;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What loggers say while it is open, each line as level and message. */
public final class CapturedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger logger;
    private final Level before;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private CapturedLog(Logger logger) {
        this.logger = logger;
        this.before = logger.getLevel();
    }

    /** Listens to the logger of a class, from INFO on. */
    public static CapturedLog of(Class<?> speaker) {
        return of((Logger) LoggerFactory.getLogger(speaker), Level.INFO);
    }

    /** Listens to all loggers of a package, whatever they say. */
    public static CapturedLog of(String name) {
        return of((Logger) LoggerFactory.getLogger(name), Level.TRACE);
    }

    private static CapturedLog of(Logger logger, Level level) {
        CapturedLog log = new CapturedLog(logger);
        log.setContext(logger.getLoggerContext());
        log.start();
        logger.setLevel(level);
        logger.addAppender(log);
        return log;
    }

    public List<String> lines() {
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getLevel() + " " + event.getFormattedMessage());
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setLevel(before);
        stop();
    }
}
