package io.beckon.snippet;

import com.google.javascript.jscomp.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * The invitation by itself: the very modules that run in a visitor's browser, without monitoring and without a runtime. A page that
 * runs the script shows the offer that its parent window posts to it: {@code {"language", "scheme": "light|dark", "offer"}} with an
 * offer as {@link io.beckon.definitions.wire.OfferMessage} writes it. The script sends nothing and reads nothing else.
 */
public final class InvitationPreview {
    private static final String ENTRY = "preview.js";
    static final String RESOURCE = "invitation-preview.js";

    private InvitationPreview() {}

    /** The script. */
    public static String script() {
        return PreparedFiles.read(RESOURCE);
    }

    /** Compiles the script; takes seconds of CPU. */
    static String compile() {
        return compile(BrowserDeclarations.needed());
    }

    /** The same with other declarations of what browsers are. */
    static String compile(List<SourceFile> declarations) {
        Map<String, String> generated = Map.of(DataModules.STYLES, DataModules.styles());
        return AgentCompiler.compile(declarations, ENTRY, AgentSources.reachable(ENTRY, generated));
    }
}
