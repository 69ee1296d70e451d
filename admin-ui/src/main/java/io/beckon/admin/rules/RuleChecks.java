package io.beckon.admin.rules;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.definitions.Problem;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import io.beckon.engine.categorisation.TextCheck;
import io.beckon.templates.RuleCompilation;
import io.beckon.templates.RuleCompiler;
import io.beckon.templates.TemplateCatalogue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Checks single rules with the compiler and the engine that will run them.
 *
 * <p><b>Contract</b>
 *
 * <ul>
 *   <li>Safe for any thread; checks run one after the other on a thread of their own.
 *   <li>The compiler is started by the first check and kept warm; {@link #warmUp} starts it without one.
 *   <li>A future always completes with findings, within seconds.
 * </ul>
 */
@Service
public final class RuleChecks implements AutoCloseable {
    private final TemplateCatalogue catalogue = TemplateCatalogue.onClassPath();
    private final Access access;
    private final InstantSource clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rule-checks").daemon().factory());
    private @Nullable RuleCompiler compiler;

    RuleChecks(Access access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
    }

    /** The templates that rules are made from. */
    public TemplateCatalogue catalogue() {
        return catalogue;
    }

    /** Checks a rule as a part of a site that may hold another version of it. */
    public CompletableFuture<RuleFindings> check(Site site, Rule rule) {
        access.require(Permission.SEE_DEFINITIONS);
        Site alone = withOnly(site, rule);
        return CompletableFuture.supplyAsync(() -> find(alone), worker);
    }

    /**
     * Which rules of a site compete from now on. A rule that does not evaluate is left out. Other checks take their turns in between; whoever does not
     * want to know any more cancels.
     */
    public CompletableFuture<Competitions> competitions(Site site) {
        access.require(Permission.SEE_DEFINITIONS);
        CompletableFuture<Competitions> found = new CompletableFuture<>();
        takeTurn(found, () -> compete(site, new ArrayList<>(), site.rules(), found));
        return found;
    }

    /** A step towards something, unless nobody wants to know any more. */
    private void takeTurn(CompletableFuture<?> found, Runnable step) {
        worker.execute(() -> {
            if (found.isDone()) {
                return;
            }
            try {
                step.run();
            } catch (RuntimeException | Error broken) {
                found.completeExceptionally(broken);
            }
        });
    }

    /** One rule, then the rest; then the events that they meet at. */
    private void compete(Site site, List<TypedRule> patterns, List<Rule> rest, CompletableFuture<Competitions> found) {
        if (rest.isEmpty()) {
            group(new Groups(site, patterns, clock.instant()), found);
            return;
        }
        if (compiler().compile(withOnly(site, rest.getFirst())) instanceof RuleCompilation.Compiled(var rules)) {
            patterns.addAll(rules);
        }
        takeTurn(found, () -> compete(site, patterns, rest.subList(1, rest.size()), found));
    }

    private void group(Groups groups, CompletableFuture<Competitions> found) {
        if (groups.hasNext()) {
            groups.next();
            takeTurn(found, () -> group(groups, found));
        } else {
            found.complete(groups.found());
        }
    }

    /** Starts the compiler, which takes a second or two, so that the first check answers at once. */
    public void warmUp() {
        access.require(Permission.SEE_DEFINITIONS);
        worker.execute(this::compiler);
    }

    private RuleFindings find(Site site) {
        return switch (compiler().compile(site)) {
            case RuleCompilation.Refused(List<Problem> problems) -> new RuleFindings(null, problems, List.of());
            case RuleCompilation.Compiled(List<TypedRule> rules) -> judge(site, rules);
        };
    }

    private static RuleFindings judge(Site site, List<TypedRule> rules) {
        String none = "0".repeat(64);
        BundleHashes noBundle = new BundleHashes(none, none, none);
        Pattern pattern = rules.getFirst().pattern();
        SignedPackage content =
                new SignedPackage(SignedPackage.FORMAT, 1, site, rules, noBundle, Instant.EPOCH, "", null);
        List<Problem> problems = SitePackage.compile(content) instanceof Compilation.Refused(var found)
                ? found.stream()
                        .filter(problem -> problem.path().startsWith("/rules"))
                        .toList()
                : List.of();
        return new RuleFindings(pattern, problems, refusedTexts(pattern));
    }

    private static List<String> refusedTexts(Pattern pattern) {
        return pattern instanceof Pattern.Search search && search.mode() == Pattern.Search.Mode.REGEX
                ? search.texts().stream()
                        .filter(text -> !TextCheck.isRegex(text))
                        .toList()
                : List.of();
    }

    /** Called on the worker's thread only. */
    private RuleCompiler compiler() {
        if (compiler == null) {
            compiler = new RuleCompiler(catalogue);
        }
        return compiler;
    }

    private static Site withOnly(Site site, Rule rule) {
        return new Site(
                site.format(),
                site.key(),
                site.name(),
                site.settings(),
                List.of(),
                List.of(),
                site.categories(),
                List.of(rule),
                site.offers(),
                site.calendars(),
                site.audiences(),
                List.of(),
                List.of());
    }

    @Override
    public void close() {
        worker.execute(() -> {
            if (compiler != null) {
                compiler.close();
            }
        });
        worker.close();
    }
}
