package vn.cchc.persistence.sql;

import java.util.logging.Level;
import liquibase.logging.Logger;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.slf4j.LoggerFactory;

/** Keeps Liquibase's running commentary at debug: what went wrong arrives as an exception. */
final class QuietLog extends AbstractLogService {

    @Override
    public int getPriority() {
        return PRIORITY_NOT_APPLICABLE;
    }

    @Override
    public Logger getLog(@SuppressWarnings("rawtypes") Class type) {
        return new Line(LoggerFactory.getLogger(type));
    }

    private static final class Line extends AbstractLogger {
        private final org.slf4j.Logger log;

        Line(org.slf4j.Logger log) {
            this.log = log;
        }

        @Override
        public void log(Level level, String message, Throwable error) {
            log.debug(message, error);
        }
    }
}
