package io.beckon.definitions.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error answer, RFC 9457.
 *
 * @param type a relative reference that names the kind of problem
 * @param problems the single findings, where there are several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemAnswer(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable List<Problem> problems) {}
