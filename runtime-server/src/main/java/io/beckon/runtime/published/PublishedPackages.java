package io.beckon.runtime.published;

import io.beckon.definitions.CanonicalJson;
import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.engine.Compilation;
import io.beckon.engine.Packages;
import io.beckon.engine.SitePackage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** All packages of this runtime: verified when they come, loaded again at every start. */
public final class PublishedPackages implements PublishedSites, Packages {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedPackages.class);
    private static final long LONGEST_VISIT_MILLIS = Duration.ofHours(25).toMillis();
    private static final int MOST_WARM = 8;

    private final PackageStore store;
    private final Publishers publishers;
    private final Map<SiteKey, Shelf> shelves = new ConcurrentHashMap<>();

    private PublishedPackages(PackageStore store, Publishers publishers) {
        this.store = store;
        this.publishers = publishers;
    }

    /** Everything that is kept; active versions are compiled, others when somebody needs them. */
    public static PublishedPackages load(PackageStore store, Publishers publishers) {
        PublishedPackages packages = new PublishedPackages(store, publishers);
        store.sites().forEach(packages::load);
        return packages;
    }

    /**
     * Compiles, in the background, what visits that began before this start may still be judged by, so that no lane has to: the {@value
     * #MOST_WARM} newest versions of each site. A visit lasts a day at most: of a site whose active version is older than that, nothing
     * else is needed. Complete when done.
     */
    public CompletableFuture<Void> warmUp(long nowMillis) {
        List<KeptPackage> needed = shelves.values().stream()
                .filter(shelf -> shelf.wasActivatedAfter(nowMillis - LONGEST_VISIT_MILLIS))
                .flatMap(shelf -> shelf.newestFirst().stream().limit(MOST_WARM))
                .filter(kept -> !kept.isCompiled())
                .toList();
        return CompletableFuture.runAsync(
                () -> needed.forEach(PublishedPackages::compile),
                work -> Thread.ofPlatform().name("beckon-packages").daemon().start(work));
    }

    private static void compile(KeptPackage kept) {
        try {
            kept.compiled();
        } catch (RuntimeException damaged) {
            LOG.error("A package that visits may still need cannot be used.", damaged);
        }
    }

    private void load(SiteKey site) {
        Shelf shelf = shelf(site);
        store.packages(site).forEach(content -> shelf.add(kept(content)));
        store.active(site).ifPresent(active -> {
            KeptPackage kept = shelf.version(active.version());
            if (kept == null) {
                throw new IllegalStateException("Expected package " + active.version() + " of site " + site
                        + ", which is active, but it is not kept. Restore the data directory from its backup.");
            }
            kept.compiled();
            shelf.activate(kept, active.atMillis());
        });
    }

    /** Verifies and keeps a package that came as the version of a site. Nothing is kept unless everything holds. */
    public synchronized Publication publish(SiteKey site, int version, byte[] json, Scripts scripts) {
        @Nullable SignedPackage content;
        try {
            content = Json.MAPPER.readValue(json, SignedPackage.class);
        } catch (JacksonException e) {
            return refused("", "Expected a package, but " + e.getOriginalMessage());
        }
        if (content == null) {
            return refused("", "Expected a package, but got null.");
        }
        if (!publishers.haveSigned(content)) {
            return refused("/signature", "Expected the signature of an accepted publisher, but this is none.");
        }
        KeptPackage before = shelf(site).version(version);
        if (before != null && isSame(before.content(), content)) {
            return new Publication.AlreadyStored();
        }
        if (version <= shelf(site).newest()) {
            return new Publication.Conflicting(
                    "Expected a version above " + shelf(site).newest() + " of site " + site
                            + ", or the same content again, but got " + version + ".");
        }
        List<Problem> problems = problems(site, version, content, scripts);
        return problems.isEmpty() ? keep(site, content, scripts) : new Publication.Refused(problems);
    }

    private static Publication refused(String path, String message) {
        return new Publication.Refused(List.of(new Problem(path, message)));
    }

    /** A package signed again by another key is the same package. */
    private static boolean isSame(SignedPackage one, SignedPackage other) {
        return Arrays.equals(
                CanonicalJson.bytes(one.withSignature(null)), CanonicalJson.bytes(other.withSignature(null)));
    }

    private static List<Problem> problems(SiteKey site, int version, SignedPackage content, Scripts scripts) {
        List<Problem> problems = new ArrayList<>();
        if (!content.site().key().equals(site)) {
            problems.add(new Problem(
                    "/site/key",
                    "Expected " + site + ", but got " + content.site().key() + "."));
        }
        if (content.version() != version) {
            problems.add(new Problem("/version", "Expected " + version + ", but got " + content.version() + "."));
        }
        problems.addAll(ScriptChecks.problems(content, scripts));
        if (SitePackage.compile(content) instanceof Compilation.Refused refused) {
            problems.addAll(refused.problems());
        }
        return problems;
    }

    private Publication keep(SiteKey site, SignedPackage content, Scripts scripts) {
        store.add(content, scripts);
        shelf(site).add(kept(content));
        return new Publication.Stored();
    }

    /** Activates a kept version for new visits; empty when it is not kept. */
    public synchronized Optional<ActiveSite> activate(SiteKey site, int version, long atMillis) {
        KeptPackage kept = shelf(site).version(version);
        if (kept == null) {
            return Optional.empty();
        }
        kept.compiled();
        kept.scripts();
        store.activate(site, new PackageStore.Active(version, atMillis));
        shelf(site).activate(kept, atMillis);
        return active(site);
    }

    /** The kept packages of a site, oldest first. */
    public List<SignedPackage> packages(SiteKey site) {
        Shelf shelf = shelves.get(site);
        return shelf == null
                ? List.of()
                : shelf.all().stream().map(KeptPackage::content).toList();
    }

    @Override
    public Optional<ActiveSite> active(SiteKey site) {
        Shelf shelf = shelves.get(site);
        return shelf == null ? Optional.empty() : Optional.ofNullable(shelf.active());
    }

    @Override
    public boolean keeps(SiteKey site, String hash) {
        Shelf shelf = shelves.get(site);
        return shelf != null && !shelf.withScript(hash).isEmpty();
    }

    @Override
    public Optional<Bundle> script(SiteKey site, String hash) {
        Shelf shelf = shelves.get(site);
        Collection<KeptPackage> having = shelf == null ? List.of() : shelf.withScript(hash);
        return having.stream()
                .flatMap(kept -> kept.wholeScript(hash).stream())
                .findFirst()
                .or(() -> having.stream()
                        .findFirst()
                        .flatMap(newest -> newest.scripts().find(hash)));
    }

    @Override
    public List<DamagedPackage> damaged() {
        return shelves.entrySet().stream()
                .flatMap(shelf -> shelf.getValue().all().stream()
                        .filter(KeptPackage::isDamaged)
                        .map(kept -> new DamagedPackage(shelf.getKey(), kept.version())))
                .toList();
    }

    @Override
    public @Nullable SitePackage find(SiteKey site, int version) {
        KeptPackage kept = kept(site, version);
        return kept == null ? null : kept.compiled();
    }

    @Nullable
    KeptPackage kept(SiteKey site, int version) {
        Shelf shelf = shelves.get(site);
        return shelf == null ? null : shelf.version(version);
    }

    private KeptPackage kept(SignedPackage content) {
        return new KeptPackage(content, store::scripts);
    }

    private Shelf shelf(SiteKey site) {
        return shelves.computeIfAbsent(site, _ -> new Shelf());
    }
}
