package io.beckon.admin.offers;

import io.beckon.definitions.Sha256;
import io.beckon.snippet.InvitationPreview;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The page in which the console shows invitations: an outline of a web page, and the component that runs in visitors' browsers.
 *
 * @param html the whole page
 * @param policy its Content-Security-Policy: only this script and this style, from nowhere and to nowhere, in an origin of its own
 */
public record PreviewPage(String html, String policy) {
    /** Where the console serves it. */
    public static final String PATH = "/preview/invitation";

    private static final String STYLE = """
            html{height:100%;background:light-dark(#fff,#12151b);--tone:light-dark(#e8ebf0,#262c36);--soft:light-dark(#f3f5f8,#1b2028)}
            body{box-sizing:border-box;min-height:100%;margin:0;padding:18px 24px}
            div{border-radius:6px;background:var(--tone)}
            .bar{display:flex;gap:14px;align-items:center;padding:0;background:none}
            .bar div{width:54px;height:9px}
            .bar div:first-child{width:92px;height:18px;margin-inline-end:auto}
            .hero{height:92px;margin:18px 0;border-radius:10px;background:var(--soft)}
            .line{height:9px;margin:11px 0}
            .line:nth-of-type(odd){width:72%}
            .line:nth-of-type(even){width:54%}
            """;

    private static final String BODY = """
            <div class="bar"><div></div><div></div><div></div><div></div></div>
            <div class="hero"></div>
            <div class="line"></div><div class="line"></div><div class="line"></div><div class="line"></div><div class="line"></div>
            """;

    /** The page. */
    public static PreviewPage create() {
        String script = InvitationPreview.script();
        String html = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Invitation</title>"
                + "<style>" + STYLE + "</style></head><body aria-label=\"Invitation\">" + BODY
                + "<script>" + script + "</script></body></html>";
        return new PreviewPage(html, policy(script));
    }

    private static String policy(String script) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src " + hash(script),
                "style-src " + hash(STYLE),
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'self'",
                "sandbox allow-scripts");
    }

    private static String hash(String text) {
        byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
