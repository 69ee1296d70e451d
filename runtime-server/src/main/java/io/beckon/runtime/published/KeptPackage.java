package io.beckon.runtime.published;

import io.beckon.definitions.Problem;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A version of a site. It is compiled, and its scripts are read, when that is needed first: most old versions never are. */
final class KeptPackage {
    private static final Logger LOG = LoggerFactory.getLogger(KeptPackage.class);

    private final SignedPackage content;
    private final Function<SignedPackage, Scripts> store;
    private volatile @Nullable SitePackage compiled;
    private volatile @Nullable Scripts scripts;
    private volatile boolean isDamaged;

    KeptPackage(SignedPackage content, Function<SignedPackage, Scripts> store) {
        this.content = content;
        this.store = store;
    }

    SignedPackage content() {
        return content;
    }

    int version() {
        return content.version();
    }

    /** The hashes of the raw scripts. */
    List<String> hashes() {
        BundleHashes engagementUi = content.engagementUi();
        String bundle = content.bundle().raw();
        return engagementUi == null ? List.of(bundle) : List.of(bundle, engagementUi.raw());
    }

    Scripts scripts() {
        Scripts known = scripts;
        if (known == null) {
            known = store.apply(content);
            List<Problem> problems = ScriptChecks.problems(content, known);
            if (!problems.isEmpty()) {
                throw changed(problems);
            }
            scripts = known;
        }
        return known;
    }

    /** A script of it; empty when the copies on the disk are not what was published, or cannot be read. */
    Optional<Bundle> wholeScript(String hash) {
        try {
            Optional<Bundle> found = scripts().find(hash);
            isDamaged = false;
            return found;
        } catch (IllegalStateException | UncheckedIOException damage) {
            if (!isDamaged) {
                isDamaged = true;
                LOG.error(
                        "The scripts of version {} of site {} are damaged. Restore them from a backup; "
                                + "what other versions have of them is served from there.",
                        content.version(),
                        content.site().key(),
                        damage);
            }
            return Optional.empty();
        }
    }

    /** Whether its scripts were damaged when they were last needed. */
    boolean isDamaged() {
        return isDamaged;
    }

    /** Whether it can judge visits at once. */
    boolean isCompiled() {
        return compiled != null;
    }

    SitePackage compiled() {
        SitePackage known = compiled;
        return known == null ? compileOnce() : known;
    }

    private synchronized SitePackage compileOnce() {
        SitePackage known = compiled;
        if (known == null) {
            known = switch (SitePackage.compile(content)) {
                case Compilation.Compiled done -> done.sitePackage();
                case Compilation.Refused refused -> throw changed(refused.problems());
            };
            compiled = known;
        }
        return known;
    }

    private IllegalStateException changed(List<Problem> problems) {
        return new IllegalStateException("Expected package " + content.version() + " of site "
                + content.site().key() + " as it was published, but: " + problems);
    }
}
