package io.beckon.benchmarks.rules;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Privacy;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Site;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The workload's categories and rules as a package that a runtime would run. Visits last longer than the workload. */
final class WorkloadPackage {
    static final SiteKey SITE = SiteKey.of("workload");
    static final int VERSION = 1;

    private static final long FOUR_HOURS_MILLIS = 4 * 60 * 60 * 1000;
    private static final String NO_BUNDLE = "0".repeat(64);

    private WorkloadPackage() {}

    static SitePackage of(Scene scene) {
        SignedPackage content = new SignedPackage(
                SignedPackage.FORMAT,
                VERSION,
                site(scene),
                Definitions.patterns(scene.rules(), scene.wording()),
                new BundleHashes(NO_BUNDLE, NO_BUNDLE, NO_BUNDLE),
                Instant.EPOCH,
                "",
                null);
        return switch (SitePackage.compile(content)) {
            case Compilation.Compiled(SitePackage compiled) -> compiled;
            case Compilation.Refused(var problems) ->
                throw new IllegalStateException("Expected the workload's package to compile, but: " + problems);
        };
    }

    private static Site site(Scene scene) {
        return new Site(
                Site.FORMAT,
                SITE,
                "Workload",
                settings(),
                List.of(),
                List.of(),
                Definitions.categories(scene.workload().categoryCount()),
                Definitions.rules(scene.rules().size()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Settings settings() {
        return new Settings(
                List.of("https://shop.example"),
                ZoneOffset.UTC,
                "en",
                null,
                false,
                FOUR_HOURS_MILLIS,
                true,
                new Privacy(Privacy.Consent.NONE, false, List.of()),
                Caps.NONE,
                List.of());
    }
}
