package io.beckon.admin.console;

import io.beckon.definitions.wire.ProblemAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers scripts that ask for what is at no address; people get a page there. */
@RestController
final class NoSuchApi {
    @RequestMapping({"/api", "/api/**"})
    ResponseEntity<ProblemAnswer> answer() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ApiProblem.of(HttpStatus.NOT_FOUND));
    }
}
