package io.beckon.snippet;

import com.google.javascript.jscomp.SourceFile;
import java.util.List;
import java.util.Map;

/** The engagement UI, the same for every site: an ES module that exports {@code present}, which the agent calls with an offer. */
final class EngagementUi {
    static final String RESOURCE = "engagement.js";

    private static final String ENTRY = "engagement.js";

    private EngagementUi() {}

    /** The script in its encodings. */
    static Bundle bundle() {
        return Made.BUNDLE;
    }

    /** Compiles the script; takes seconds of CPU. */
    static String compile() {
        return compile(BrowserDeclarations.needed());
    }

    /** The same with other declarations of what browsers are. */
    static String compile(List<SourceFile> declarations) {
        Map<String, String> generated = Map.of(DataModules.STYLES, DataModules.styles());
        return "export let present;"
                + AgentCompiler.block(declarations, ENTRY, AgentSources.reachable(ENTRY, generated));
    }

    /** Compressed when it is needed first. */
    private static final class Made {
        private static final Bundle BUNDLE = Bundle.of(PreparedFiles.read(RESOURCE));
    }
}
