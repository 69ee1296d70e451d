package io.beckon.runtime.published;

import io.beckon.definitions.Problem;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A version of a site. It is compiled, and its bundle is read, when that is needed first: most old versions never are. */
final class KeptPackage {
    private final SignedPackage content;
    private final Function<SignedPackage, Bundle> bundles;
    private volatile @Nullable SitePackage compiled;
    private volatile @Nullable Bundle bundle;

    KeptPackage(SignedPackage content, Function<SignedPackage, Bundle> bundles) {
        this.content = content;
        this.bundles = bundles;
    }

    SignedPackage content() {
        return content;
    }

    int version() {
        return content.version();
    }

    String hash() {
        return content.bundle().raw();
    }

    Bundle bundle() {
        Bundle known = bundle;
        if (known == null) {
            known = bundles.apply(content);
            List<Problem> problems = BundleChecks.problems(content.bundle(), known);
            if (!problems.isEmpty()) {
                throw changed(problems);
            }
            bundle = known;
        }
        return known;
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
