package io.beckon.admin.console;

import io.beckon.definitions.Json;
import io.beckon.definitions.wire.ProblemAnswer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What scripts are told when a request fails before or outside a route: a problem after RFC 9457, never a page. */
final class ApiProblem {
    private ApiProblem() {}

    /** Whether the server is about to answer a script's request that has failed. */
    static boolean isDue(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                && (failed + "/").startsWith(request.getContextPath() + "/api/");
    }

    /** Says the status that the failed request ended with. */
    static void say(ServletRequest request, ServletResponse response) throws IOException {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        say((HttpServletResponse) response, status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }

    /** Says the status. */
    static void say(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(of(status)));
    }

    static ProblemAnswer of(HttpStatus status) {
        String title = status.getReasonPhrase();
        String kind = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new ProblemAnswer("/problems/" + kind, title, status.value(), null, null);
    }
}
