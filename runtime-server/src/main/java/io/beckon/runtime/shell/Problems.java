package io.beckon.runtime.shell;

import io.beckon.definitions.wire.ProblemAnswer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Error answers of the internal port that only the status tells apart. */
final class Problems {
    private Problems() {}

    /** The answer for a status. */
    static ProblemAnswer of(HttpStatusCode code, @Nullable String detail) {
        HttpStatus status = HttpStatus.resolve(code.value());
        String title = status == null ? "Status " + code.value() : status.getReasonPhrase();
        String kind = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new ProblemAnswer("/problems/" + kind, title, code.value(), detail, null);
    }
}
