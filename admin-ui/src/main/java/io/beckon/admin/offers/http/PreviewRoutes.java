package io.beckon.admin.offers.http;

import io.beckon.admin.offers.PreviewPage;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the page of the preview. */
@Controller
final class PreviewRoutes {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PreviewPage page = PreviewPage.create();

    @GetMapping(PreviewPage.PATH)
    ResponseEntity<String> invitation() {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", page.policy())
                .header("X-Frame-Options", "SAMEORIGIN")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(page.html());
    }
}
