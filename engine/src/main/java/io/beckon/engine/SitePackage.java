package io.beckon.engine;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.site.Settings;
import io.beckon.engine.categorisation.RecentPages;
import io.beckon.engine.engagement.Terms;
import io.beckon.engine.rules.RuleSet;

/**
 * A compiled package: everything that is needed to judge the visits of one version of a site. For any number of threads: it never changes,
 * but for what {@link RecentPages} remember of pages, on which nothing depends.
 */
public final class SitePackage {
    private final SiteKey site;
    private final int version;
    private final Settings settings;
    private final RecentPages pages;
    private final ExcludedPages excludedPages;
    private final RuleSet rules;
    private final Terms terms;

    SitePackage(
            SiteKey site,
            int version,
            Settings settings,
            RecentPages pages,
            ExcludedPages excludedPages,
            RuleSet rules,
            Terms terms) {
        this.site = site;
        this.version = version;
        this.settings = settings;
        this.pages = pages;
        this.excludedPages = excludedPages;
        this.rules = rules;
        this.terms = terms;
    }

    /** Compiles a package, or says everything that is wrong with it. Its signature is the caller's business. */
    public static Compilation compile(SignedPackage content) {
        return new SiteCompiler(content).compile();
    }

    /** The same package with these kill switches; cheap. Without any, everything is on. */
    public SitePackage withSwitches(Switches switches) {
        return new SitePackage(site, version, settings, pages, excludedPages, rules, terms.with(switches));
    }

    /** The site's key. */
    public SiteKey site() {
        return site;
    }

    /** The package's version. */
    public int version() {
        return version;
    }

    Settings settings() {
        return settings;
    }

    RecentPages pages() {
        return pages;
    }

    ExcludedPages excludedPages() {
        return excludedPages;
    }

    RuleSet rules() {
        return rules;
    }

    Terms terms() {
        return terms;
    }
}
