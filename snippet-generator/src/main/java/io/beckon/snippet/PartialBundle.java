package io.beckon.snippet;

import io.beckon.definitions.site.Site;
import java.util.HashMap;
import java.util.Map;

/** A bundle that stops short of what is published, so that the parts of the agent can be weighed one by one. */
public final class PartialBundle {
    private static final int VERSION = 1;

    private PartialBundle() {}

    /** Monitoring and notification of a site without problems: invitations arrive, but nobody sees them. */
    public static Bundle withoutInvitation(Site site, String runtimeUrl) {
        return of(site, VERSION, runtimeUrl, """
                import {watchElements} from '../monitoring/elements-seen.js';
                import {notify} from '../notification/notify.js';
                /** @const {!Array<function()>} */
                export const MODULES = [watchElements, () => notify((offer, answer) => () => {})];
                """);
    }

    /** The bundle of a site with other modules than the site's own. */
    static Bundle of(Site site, int version, String runtimeUrl, String modules) {
        Map<String, String> generated = new HashMap<>(DataModules.of(site, version, RuntimeUrl.checked(runtimeUrl)));
        generated.put(DataModules.MODULES, modules);
        return Bundle.of(
                AgentCompiler.compile(AgentSources.ENTRY, AgentSources.reachable(AgentSources.ENTRY, generated)));
    }
}
