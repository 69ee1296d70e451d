package io.beckon.runtime.published.http;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.wire.ProblemAnswer;
import io.beckon.runtime.published.ActiveSite;
import io.beckon.runtime.published.Publication;
import io.beckon.runtime.published.PublishedPackages;
import io.beckon.runtime.published.Scripts;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The packages of a site. */
@RestController
@RequestMapping("/packages/{site}")
class PackageRoutes {
    private final PublishedPackages packages;

    PackageRoutes(PublishedPackages packages) {
        this.packages = packages;
    }

    @GetMapping
    PackageList versions(@PathVariable SiteKey site) {
        List<PackageList.Entry> entries =
                packages.packages(site).stream().map(PackageList.Entry::of).toList();
        Integer active = packages.active(site).map(ActiveSite::version).orElse(null);
        return new PackageList(site.value(), active, entries);
    }

    @GetMapping("/{version}")
    SignedPackage version(@PathVariable SiteKey site, @PathVariable int version) {
        return packages.packages(site).stream()
                .filter(content -> content.version() == version)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "Expected a kept version of site " + site + ", but " + version + " is none."));
    }

    /** Takes an engagement UI exactly when the package names its hashes. 201 when it is new, 200 when the same was kept before. */
    @PutMapping(path = "/{version}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> put(
            @PathVariable SiteKey site,
            @PathVariable int version,
            @RequestPart("package") Part content,
            @RequestPart("bundle") Part raw,
            @RequestPart("bundle.gz") Part gzip,
            @RequestPart("bundle.br") Part brotli,
            @RequestPart(name = "engagement-ui", required = false) @Nullable Part uiRaw,
            @RequestPart(name = "engagement-ui.gz", required = false) @Nullable Part uiGzip,
            @RequestPart(name = "engagement-ui.br", required = false) @Nullable Part uiBrotli)
            throws IOException {
        EngagementUiParts ui = new EngagementUiParts(uiRaw, uiGzip, uiBrotli);
        List<Problem> missing = ui.missing();
        if (!missing.isEmpty()) {
            return answer(site, version, new Publication.Refused(missing));
        }
        Scripts scripts = new Scripts(ScriptParts.read(raw, gzip, brotli), ui.read());
        byte[] json = content.getInputStream().readAllBytes();
        return answer(site, version, packages.publish(site, version, json, scripts));
    }

    private ResponseEntity<Object> answer(SiteKey site, int version, Publication publication) {
        return switch (publication) {
            case Publication.Stored _ -> kept(HttpStatus.CREATED, site, version);
            case Publication.AlreadyStored _ -> kept(HttpStatus.OK, site, version);
            case Publication.Conflicting conflict ->
                problem(new ProblemAnswer(
                        "/problems/version-taken", "The version is not free", 409, conflict.detail(), null));
            case Publication.Refused refused ->
                problem(new ProblemAnswer(
                        "/problems/invalid-package",
                        "The package is not valid",
                        422,
                        refused.problems().size() + " problems",
                        refused.problems()));
        };
    }

    private ResponseEntity<Object> kept(HttpStatus status, SiteKey site, int version) {
        return ResponseEntity.status(status).body(PackageList.Entry.of(version(site, version)));
    }

    private static ResponseEntity<Object> problem(ProblemAnswer answer) {
        return ResponseEntity.status(answer.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer);
    }
}
