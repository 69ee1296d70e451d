package io.beckon.admin.sites.http;

import io.beckon.admin.sites.Sites;
import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteChecks;
import io.beckon.definitions.site.SiteJson;
import io.beckon.definitions.wire.ProblemAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET} and {@code PUT /api/sites/{siteKey}}: the draft of a site as {@code site.json}. */
@RestController
@RequestMapping("/api/sites/{siteKey}")
final class SiteRoutes {
    private final Sites sites;

    SiteRoutes(Sites sites) {
        this.sites = sites;
    }

    @GetMapping
    ResponseEntity<String> export(@PathVariable String siteKey) {
        return key(siteKey)
                .flatMap(sites::export)
                .map(site -> json(SiteJson.write(site)))
                .orElseGet(() -> problem(404, "There is no site with this key", List.of()));
    }

    @PutMapping
    ResponseEntity<String> take(@PathVariable String siteKey, InputStream body) throws IOException {
        byte[] json = body.readNBytes(Sites.LARGEST_BYTES + 1);
        if (json.length > Sites.LARGEST_BYTES) {
            return problem(413, "Expected a site.json of at most " + Sites.LARGEST_BYTES + " bytes", List.of());
        }
        return json.length == 0
                ? problem(400, "Expected a site.json as the body, but it is empty", List.of())
                : take(siteKey, json);
    }

    /** Without it, what answers at unknown addresses would answer here, too. */
    @RequestMapping
    ResponseEntity<String> refuse() {
        ResponseEntity<String> refusal = problem(405, "Expected GET or PUT", List.of());
        return ResponseEntity.status(refusal.getStatusCode())
                .headers(refusal.getHeaders())
                .allow(HttpMethod.GET, HttpMethod.PUT)
                .body(refusal.getBody());
    }

    private ResponseEntity<String> take(String siteKey, byte[] json) {
        try {
            Site site = SiteJson.read(json);
            List<Problem> problems = SiteChecks.problems(site);
            if (!site.key().value().equals(siteKey)) {
                return problem(422, "The site has another key", List.of(new Problem("/key", "Expected " + siteKey)));
            }
            return problems.isEmpty() ? keep(site) : problem(422, "The site has problems", problems);
        } catch (UnreadableJson e) {
            return problem(422, "This is no site.json", List.of(e.problem()));
        }
    }

    private ResponseEntity<String> keep(Site site) {
        try {
            sites.importSite(site);
            return json("{}");
        } catch (IllegalArgumentException e) {
            return problem(422, "The site has problems", List.of(new Problem("/", String.valueOf(e.getMessage()))));
        } catch (ConcurrencyFailureException othersWrite) {
            return problem(409, "Somebody else changes this site at the same moment. Import again", List.of());
        }
    }

    private static Optional<SiteKey> key(String text) {
        try {
            return Optional.of(SiteKey.of(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<String> problem(int status, String title, List<Problem> problems) {
        return answer(
                status,
                MediaType.APPLICATION_PROBLEM_JSON,
                Json.MAPPER.writeValueAsString(new ProblemAnswer("/problems/site", title, status, null, problems)));
    }

    private static ResponseEntity<String> json(String body) {
        return answer(200, MediaType.APPLICATION_JSON, body);
    }

    private static ResponseEntity<String> answer(int status, MediaType type, String body) {
        return ResponseEntity.status(status).contentType(type).body(body);
    }
}
