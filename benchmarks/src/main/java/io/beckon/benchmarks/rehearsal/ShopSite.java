package io.beckon.benchmarks.rehearsal;

import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteJson;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The demo shop as its definition says, but for its rules. */
final class ShopSite {
    static final int VERSION = 1;

    private static final String NO_BUNDLE = "0".repeat(64);

    private ShopSite() {}

    /** The shop of this checkout with so many rules. */
    static SitePackage of(Path root, int rules) {
        Site shop = read(root.resolve("demo/shop/site.json"));
        ShopRules made = new ShopRules(
                shop.categories().stream().map(Category::id).toList(),
                shop.offers().stream().map(Offer::id).toList());
        return compiled(with(shop, made.rules(rules)), made.patterns(rules));
    }

    private static SitePackage compiled(Site site, List<TypedRule> patterns) {
        SignedPackage content = new SignedPackage(
                SignedPackage.FORMAT,
                VERSION,
                site,
                patterns,
                new BundleHashes(NO_BUNDLE, NO_BUNDLE, NO_BUNDLE),
                Instant.EPOCH,
                "",
                null);
        return switch (SitePackage.compile(content)) {
            case Compilation.Compiled(SitePackage compiled) -> compiled;
            case Compilation.Refused(var problems) ->
                throw new IllegalStateException(
                        "Expected the shop with the benchmark's rules to compile, but: " + problems);
        };
    }

    private static Site with(Site shop, List<Rule> rules) {
        return new Site(
                shop.format(),
                shop.key(),
                shop.name(),
                shop.settings(),
                shop.elements(),
                shop.events(),
                shop.categories(),
                rules,
                shop.offers(),
                shop.calendars(),
                List.of(),
                List.of());
    }

    private static Site read(Path file) {
        try {
            return SiteJson.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
