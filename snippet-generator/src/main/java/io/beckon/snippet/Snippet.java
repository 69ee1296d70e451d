package io.beckon.snippet;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.BundleHashes;
import java.util.Map;

/** The few lines that the owner of a site copies into the head of its pages. */
public final class Snippet {
    /** Which form the lines have. */
    public enum Variant {
        /** Always loads the bundle that is active. */
        CURRENT,
        /** Loads exactly one bundle, with Subresource Integrity. */
        PINNED,
        /** Always loads the active bundle, for pages whose Content-Security-Policy asks for a nonce in place of {@code NONCE}. */
        NONCE
    }

    private Snippet() {}

    /**
     * The lines.
     *
     * @param runtimeUrl where the public port is
     * @param hashes of the bundle that is pinned; other variants ignore them
     */
    public static String html(Variant variant, SiteKey site, String runtimeUrl, BundleHashes hashes) {
        Map<String, String> model = Map.of(
                "runtimeUrl", RuntimeUrl.checked(runtimeUrl),
                "siteKey", site.value(),
                "hash", hashes.raw(),
                "integrity", Bundle.integrity(hashes));
        return Templates.write(template(variant), model);
    }

    private static String template(Variant variant) {
        return switch (variant) {
            case CURRENT -> "snippet-current.ftlh";
            case PINNED -> "snippet-pinned.ftlh";
            case NONCE -> "snippet-nonce.ftlh";
        };
    }
}
