package io.beckon.admin.publishing;

import io.beckon.admin.scenarios.Scenarios;
import io.beckon.definitions.Problem;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteChecks;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import io.beckon.engine.categorisation.Categoriser;
import io.beckon.engine.categorisation.CategoriserCompilation;
import io.beckon.snippet.SnippetGenerator;
import io.beckon.templates.RuleCompilation;
import io.beckon.templates.RuleCompiler;
import io.beckon.templates.TemplateCatalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether a site can be published: its parts fit, its rules evaluate, browsers can run it, and the engine can judge visits with it. */
public sealed interface SiteReview {
    /**
     * It can.
     *
     * @param rules the typed patterns of its rules
     * @param compiled the site as the engine sees it, as version 1 without a bundle; for rehearsals
     */
    record Publishable(Site site, List<TypedRule> rules, SitePackage compiled) implements SiteReview {
        public Publishable {
            rules = List.copyOf(rules);
        }

        /** What may be meant as it is, and should be looked at: names of events that are not defined here. */
        public List<Problem> notes() {
            return UndefinedEvents.in(site, rules);
        }

        /** What hinders publishing nevertheless: scenarios of the site that come out otherwise. Runs them. */
        public List<Problem> failures() {
            return new Scenarios(site, compiled).problems();
        }
    }

    /** It cannot; all problems at once. */
    record Refused(List<Problem> problems) implements SiteReview {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Reviews a site. */
    static SiteReview of(Site site) {
        try (RuleCompiler compiler = new RuleCompiler(TemplateCatalogue.onClassPath())) {
            return switch (compiler.compile(site)) {
                case RuleCompilation.Compiled(var rules) -> compile(site, rules);
                case RuleCompilation.Refused(var found) -> {
                    List<Problem> problems = new ArrayList<>(SiteChecks.problems(site));
                    problems.addAll(categoryProblems(site));
                    problems.addAll(found);
                    problems.addAll(SnippetGenerator.problems(site));
                    yield new Refused(problems);
                }
            };
        }
    }

    private static SiteReview compile(Site site, List<TypedRule> rules) {
        String none = "0".repeat(64);
        BundleHashes noBundle = new BundleHashes(none, none, none);
        SignedPackage content =
                new SignedPackage(SignedPackage.FORMAT, 1, site, rules, noBundle, Instant.EPOCH, "", null);
        List<Problem> problems = new ArrayList<>(SnippetGenerator.problems(site));
        Compilation compilation = SitePackage.compile(content);
        if (compilation instanceof Compilation.Refused(var found)) {
            problems.addAll(0, found);
        }
        return compilation instanceof Compilation.Compiled(var compiled) && problems.isEmpty()
                ? new Publishable(site, rules, compiled)
                : new Refused(problems);
    }

    private static List<Problem> categoryProblems(Site site) {
        return Categoriser.compile(site.categories()) instanceof CategoriserCompilation.Refused(var problems)
                ? problems
                : List.of();
    }
}
