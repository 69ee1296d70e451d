package io.beckon.snippet;

import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.Map;

/** Makes the browser scripts of a site. Stateless; callers may share nothing and call from any thread; takes seconds of CPU. */
public final class SnippetGenerator {
    private SnippetGenerator() {}

    /** Everything that a site defines but no browser can or should run; found in little time, as no bundle is made. */
    public static List<Problem> problems(Site site) {
        return BrowserChecks.problems(site);
    }

    /**
     * The bundle of a site, and the engagement UI where it needs one.
     *
     * @param site without problems in the sense of {@code SiteChecks}
     * @param version the version of the package that the bundle belongs to; sent with every batch
     * @param runtimeUrl where the public port is, for example {@code https://beckon.example}; used where a page cannot tell the
     *     address the script came from
     */
    public static Generation generate(Site site, int version, String runtimeUrl) {
        List<Problem> problems = problems(site);
        if (!problems.isEmpty()) {
            return new Generation.Refused(problems);
        }
        Map<String, String> generated = DataModules.of(site, version, RuntimeUrl.checked(runtimeUrl));
        Map<String, String> modules = AgentSources.reachable(AgentSources.ENTRY, generated);
        return new Generation.Generated(
                Bundle.of(AgentCompiler.compile(AgentSources.ENTRY, modules)),
                DataModules.isOffering(site) ? EngagementUi.bundle() : null);
    }
}
