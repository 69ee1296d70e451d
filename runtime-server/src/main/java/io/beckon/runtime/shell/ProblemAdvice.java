package io.beckon.runtime.shell;

import io.beckon.runtime.history.HistoryUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says what went wrong on the internal port after RFC 9457, without a word about the insides. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<Object> historyIsAway(HistoryUnavailable away) {
        LOG.warn("{}", away.getMessage());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE, "Expected the history database to answer, but it did not.", headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception bug) {
        LOG.error("A request on the internal port failed.", bug);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, null, new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(status, status.is5xxServerError() ? null : detail(exception, body), headers);
    }

    private static @Nullable String detail(Exception exception, @Nullable Object body) {
        return switch (exception) {
            case TypeMismatchException mismatch -> detail(mismatch);
            case ErrorResponse response -> response.getBody().getDetail();
            default -> body instanceof ProblemDetail problem ? problem.getDetail() : null;
        };
    }

    /** Values of our own say what they expect; for others their name must do. */
    private static String detail(TypeMismatchException mismatch) {
        String message = NestedExceptionUtils.getMostSpecificCause(mismatch).getMessage();
        return message != null && message.startsWith("Expected ")
                ? message
                : "Expected a valid " + mismatch.getPropertyName() + ", but got '" + mismatch.getValue() + "'.";
    }

    private static ResponseEntity<Object> answer(HttpStatusCode status, @Nullable String detail, HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(status, detail));
    }
}
