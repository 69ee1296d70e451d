package io.beckon.admin.cli;

import io.beckon.admin.publishing.SiteReview;
import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteJson;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;

/** What a file holds that was named as a site. */
sealed interface SiteSource {
    /** A {@code site.json}. */
    record Draft(Path file, Site site) implements SiteSource {}

    /** A package. */
    record Published(Path file, SignedPackage content) implements SiteSource {}

    /** Neither. */
    record Unreadable(Path file, Problem problem) implements SiteSource {}

    /** The file. */
    Path file();

    static SiteSource read(Path file) {
        byte[] json = bytes(file);
        try {
            return isPackage(json)
                    ? new Published(file, Json.read(json, SignedPackage.class))
                    : new Draft(file, SiteJson.read(json));
        } catch (UnreadableJson e) {
            return new Unreadable(file, e.problem());
        }
    }

    /** The site in it; only where there is one. */
    default Site site() {
        return switch (this) {
            case Draft draft -> draft.site();
            case Published published -> published.content().site();
            case Unreadable(Path _, Problem problem) -> throw new IllegalStateException(problem.message());
        };
    }

    /** The same with further origins, each once; only a draft can change. */
    default SiteSource withOrigins(List<String> origins) {
        return this instanceof Draft(Path file, Site site) && !origins.isEmpty()
                ? new Draft(file, site.withOrigins(origins))
                : this;
    }

    /** The site, reviewed; a package is reviewed as the site it was made of. */
    default SiteReview review() {
        return switch (this) {
            case Draft draft -> SiteReview.of(draft.site());
            case Published published -> SiteReview.of(published.content().site());
            case Unreadable(Path _, Problem problem) -> new SiteReview.Refused(List.of(problem));
        };
    }

    /** The site as the engine runs it; a package with its own patterns and version. */
    default Compilation compile() {
        return switch (this) {
            case Published published -> SitePackage.compile(published.content());
            case Draft _, Unreadable _ ->
                switch (review()) {
                    case SiteReview.Publishable publishable -> new Compilation.Compiled(publishable.compiled());
                    case SiteReview.Refused(var problems) -> new Compilation.Refused(problems);
                };
        };
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPackage(byte[] json) {
        try {
            return Json.MAPPER.readTree(json).has("site");
        } catch (JacksonException notJson) {
            return false;
        }
    }
}
