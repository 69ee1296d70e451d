package io.beckon.engine;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteChecks;
import io.beckon.definitions.site.Tag;
import io.beckon.engine.categorisation.Categoriser;
import io.beckon.engine.categorisation.CategoriserCompilation;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.categorisation.RecentPages;
import io.beckon.engine.engagement.Terms;
import io.beckon.engine.rules.RuleSet;
import io.beckon.engine.rules.RuleSetCompilation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles the parts of a package and collects what is wrong with any of them. */
final class SiteCompiler {
    private final SignedPackage content;
    private final Site site;
    private final List<Problem> problems;

    SiteCompiler(SignedPackage content) {
        this.content = content;
        site = content.site();
        problems = new ArrayList<>(SiteChecks.problems(site));
    }

    Compilation compile() {
        checkPatterns();
        problems.addAll(Terms.problems(site));
        Optional<Categoriser> categoriser = categoriser(site.categories());
        List<Tag> excluded = site.settings().excludedPages();
        Optional<Categoriser> excludedPages = categoriser(ExcludedPages.categories(excluded));
        Optional<RuleSet> rules = rules();
        if (!problems.isEmpty() || categoriser.isEmpty() || excludedPages.isEmpty() || rules.isEmpty()) {
            return new Compilation.Refused(problems);
        }
        return new Compilation.Compiled(new SitePackage(
                site.key(),
                content.version(),
                site.settings(),
                new RecentPages(categoriser.get()),
                new ExcludedPages(excluded, new RecentPages(excludedPages.get())),
                rules.get(),
                Terms.of(site)));
    }

    private void checkPatterns() {
        Set<RuleId> typed = new HashSet<>();
        content.rules().forEach(rule -> typed.add(rule.rule()));
        for (Rule rule : site.rules()) {
            if (!typed.contains(rule.id())) {
                problems.add(new Problem(
                        "/rules/" + rule.id(), "Expected a typed pattern for the rule, but the package has none."));
            }
        }
    }

    private Optional<Categoriser> categoriser(List<Category> categories) {
        return switch (Categoriser.compile(categories)) {
            case CategoriserCompilation.Compiled compiled -> Optional.of(compiled.categoriser());
            case CategoriserCompilation.Refused refused -> {
                problems.addAll(refused.problems());
                yield Optional.empty();
            }
        };
    }

    private Optional<RuleSet> rules() {
        CategoryIndex categories = CategoryIndex.of(site.categories());
        return switch (RuleSet.compile(content.rules(), site.rules(), categories)) {
            case RuleSetCompilation.Compiled compiled -> Optional.of(compiled.rules());
            case RuleSetCompilation.Refused refused -> {
                problems.addAll(refused.problems());
                yield Optional.empty();
            }
        };
    }
}
