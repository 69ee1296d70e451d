package io.beckon.snippet;

import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.site.ElementUse;
import io.beckon.definitions.site.Privacy;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Site;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The modules that carry what a site defined: {@code export const}s, written by Freemarker. The logic is in the agent's own modules. */
final class DataModules {
    /** The module with the style sheets. */
    static final String STYLES = "generated/styles.js";

    /** The module that names the others a site uses beside monitoring. */
    static final String MODULES = "generated/modules.js";

    private DataModules() {}

    /** The modules by path, for a package of the site with this version. */
    static Map<String, String> of(Site site, int version, String runtimeUrl) {
        Map<String, Object> events = BusinessEventModel.of(site);
        return Map.of(
                "generated/settings.js",
                Templates.write("settings.js.ftl", settings(site, version, runtimeUrl)),
                MODULES,
                modules(site),
                "generated/events.js",
                Templates.write("events.js.ftl", events),
                "generated/elements.js",
                Templates.write("elements.js.ftl", events),
                STYLES,
                styles());
    }

    private static Map<String, Object> settings(Site site, int version, String runtimeUrl) {
        Settings settings = site.settings();
        Privacy privacy = settings.privacy();
        Map<String, Object> model = new HashMap<>();
        model.put("siteKey", site.key().value());
        model.put("version", version);
        model.put("runtimeUrl", runtimeUrl);
        model.put("cookieDomain", Objects.requireNonNullElse(settings.cookieDomain(), ""));
        model.put("hashRoutes", settings.hashRoutes());
        model.put("inactivityMillis", settings.inactivityMillis());
        model.put("consent", consent(privacy.consent()));
        model.put("honourSignals", privacy.honourSignals());
        model.put("queryParameters", privacy.queryParameters());
        BundleHashes engagement = EngagementUi.bundle().hashes();
        model.put("engagementHash", engagement.raw());
        model.put("engagementIntegrity", Bundle.integrity(engagement));
        return model;
    }

    private static String consent(Privacy.Consent consent) {
        return switch (consent) {
            case NONE -> "none";
            case BEFORE_STORAGE -> "storage";
            case BEFORE_ANYTHING -> "everything";
        };
    }

    /** Whether the browsers of a site listen for invitations, which the engagement UI shows. */
    static boolean isOffering(Site site) {
        return site.settings().notification() && !site.offers().isEmpty();
    }

    /** A site without offers gets no notification; one whose events use no elements tells of none. */
    private static String modules(Site site) {
        Set<AgentFunction> used = EnumSet.noneOf(AgentFunction.class);
        if (isOffering(site)) {
            used.add(AgentFunction.NOTIFY);
        }
        if (site.events().stream().anyMatch(event -> !ElementUse.in(event).isEmpty())) {
            used.add(AgentFunction.WATCH_ELEMENTS);
        }
        return Templates.write("modules.js.ftl", Map.of("modules", BusinessEventModel.imports(used)));
    }

    /** The text of the module with the style sheets, the same for every site. */
    static String styles() {
        String invitation = StyleSheet.minify(AgentSources.read("engagement/invitation.css"));
        return Templates.write("styles.js.ftl", Map.of("invitation", invitation));
    }
}
