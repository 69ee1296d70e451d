package io.beckon.runtime.published.http;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Activation;
import io.beckon.definitions.published.ActiveVersion;
import io.beckon.definitions.published.Switches;
import io.beckon.runtime.host.VisitHost;
import io.beckon.runtime.published.ActiveSite;
import io.beckon.runtime.published.PublishedPackages;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** What holds for a site now: the active version and the kill switches. */
@RestController
@RequestMapping("/sites/{site}")
class SiteRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(SiteRoutes.class);
    private static final long PATIENCE_SECONDS = 10;
    private static final String RETRY_SECONDS = "5";

    private final PublishedPackages packages;
    private final VisitHost host;
    private final InstantSource clock;

    /** What was ordered last, for sites whose order was neither durable nor refused in time: it may yet become durable. */
    private final Map<SiteKey, Switches> ordered = new ConcurrentHashMap<>();

    SiteRoutes(PublishedPackages packages, VisitHost host, InstantSource clock) {
        this.packages = packages;
        this.host = host;
        this.clock = clock;
    }

    @GetMapping("/active")
    ActiveVersion active(@PathVariable SiteKey site) {
        return packages.active(site)
                .map(this::answer)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "Expected an active version of site " + site + ", but none was ever activated."));
    }

    /** Activates a kept version for new visits; an older one rolls back. */
    @PutMapping("/active")
    ActiveVersion activate(@PathVariable SiteKey site, @RequestBody Activation order) {
        return packages.activate(site, order.version(), clock.millis())
                .map(this::answer)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "Expected a kept version of site " + site + ", but " + order.version() + " is none."));
    }

    private ActiveVersion answer(ActiveSite active) {
        SiteKey site = active.site().key();
        return new ActiveVersion(
                site.value(),
                active.version(),
                active.scripts().bundle().hash(),
                active.activatedAtMillis(),
                host.switches(site));
    }

    @GetMapping("/switches")
    Switches switches(@PathVariable SiteKey site) {
        expectKnown(site);
        return host.switches(site);
    }

    /** Throws switches; what the body leaves out stays as it is. Answers when the change is durable. */
    @PutMapping("/switches")
    synchronized Switches set(@PathVariable SiteKey site, @RequestBody Map<String, Object> change) {
        expectKnown(site);
        Switches switches = merged(ordered.getOrDefault(site, host.switches(site)), change);
        try {
            host.set(site, switches)
                    .toCompletableFuture()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                ordered.put(site, switches);
            }
            throw unavailable(e);
        }
        ordered.remove(site);
        return switches;
    }

    /** The host has stopped, or its disk is too slow; then the change may still become durable later, and the next one builds on it. */
    private static ErrorResponseException unavailable(CompletionException cause) {
        LOG.warn("Switches could not be made durable: {}", String.valueOf(cause.getCause()));
        ErrorResponseException unavailable = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, cause);
        unavailable.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return unavailable;
    }

    private static Switches merged(Switches before, Map<String, Object> change) {
        ObjectNode all = Json.MAPPER.valueToTree(before);
        ObjectNode changed = Json.MAPPER.valueToTree(change);
        all.setAll(changed);
        try {
            return Json.MAPPER.treeToValue(all, Switches.class);
        } catch (JacksonException e) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Expected switches, but " + e.getOriginalMessage(), e);
        }
    }

    private void expectKnown(SiteKey site) {
        if (packages.packages(site).isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Expected a site with a package, but '" + site + "' has none.");
        }
    }
}
