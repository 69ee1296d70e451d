package io.beckon.admin.snippet;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.console.ConsoleSettings;
import io.beckon.definitions.Sha256;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.snippet.Snippet;
import io.beckon.snippet.Snippet.Variant;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Service;

/** Writes snippets for the runtime that browsers reach. */
@Service
public final class SnippetForms {
    private static final String NONE = "0".repeat(64);
    private static final BundleHashes UNUSED = new BundleHashes(NONE, NONE, NONE);
    private static final String BEGIN = "<script>";
    private static final String END = "</script>";

    private final Access access;
    private final URI publicUrl;

    SnippetForms(Access access, ConsoleSettings settings) {
        this.access = access;
        this.publicUrl = settings.publicUrl();
    }

    /** The form that always loads what is live. */
    public SnippetForm current(SiteKey site) {
        return form(Variant.CURRENT, site, UNUSED);
    }

    /** The form for pages whose server puts a nonce into its answer. */
    public SnippetForm nonce(SiteKey site) {
        return form(Variant.NONCE, site, UNUSED);
    }

    /** The form that loads exactly this bundle. */
    public SnippetForm pinned(SiteKey site, BundleHashes bundle) {
        return form(Variant.PINNED, site, bundle);
    }

    private SnippetForm form(Variant variant, SiteKey site, BundleHashes hashes) {
        access.require(Permission.SEE_DEFINITIONS);
        String html = Snippet.html(variant, site, publicUrl.toString(), hashes);
        return new SnippetForm(variant, html, policy(variant, html));
    }

    private String policy(Variant variant, String html) {
        String runtime = publicUrl.resolve("/").toString().replaceFirst("/$", "");
        String scripts = switch (variant) {
            case CURRENT, PINNED -> "'sha256-" + sha256(inlineScript(html)) + "' " + runtime;
            case NONCE -> "'nonce-NONCE'";
        };
        return "script-src " + scripts + "; connect-src " + runtime;
    }

    /** What stands between the tags of the script that is no reference. */
    private static String inlineScript(String html) {
        int begin = html.indexOf(BEGIN) + BEGIN.length();
        return html.substring(begin, html.indexOf(END, begin));
    }

    /** The source expression of an inline script, https://www.w3.org/TR/CSP3/#grammardef-hash-source. */
    private static String sha256(String script) {
        return Base64.getEncoder().encodeToString(Sha256.of(script.getBytes(StandardCharsets.UTF_8)));
    }
}
