package io.beckon.runtime.history.jpa;

import io.beckon.runtime.history.HistoryUnavailable;
import io.beckon.runtime.history.UnstorableEntries;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells content that the database refuses from a database that is away. SQL states are of ISO/IEC 9075. */
final class Failures {
    private static final String DATA_EXCEPTION = "22";
    private static final String CONSTRAINT_VIOLATION = "23";

    private Failures() {}

    /** What to say about a failure. All but refused content can pass: an outage must never lose an entry. */
    static RuntimeException of(RuntimeException failure) {
        if (isOfClass(failure, DATA_EXCEPTION) || isRepeat(failure)) {
            return new UnstorableEntries(failure);
        }
        return new HistoryUnavailable(failure);
    }

    /** Whether a row was there already. */
    static boolean isRepeat(Throwable failure) {
        return isOfClass(failure, CONSTRAINT_VIOLATION);
    }

    private static boolean isOfClass(Throwable failure, String stateClass) {
        return Stream.iterate(failure, cause -> cause != null, Failures::next)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && state.startsWith(stateClass));
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause();
    }
}
