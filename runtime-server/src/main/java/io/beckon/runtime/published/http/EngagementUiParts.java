package io.beckon.runtime.published.http;

import io.beckon.definitions.Problem;
import io.beckon.runtime.published.Bundle;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an engagement UI in a multipart request: all its forms, or nothing. */
record EngagementUiParts(
        @Nullable Part raw, @Nullable Part gzip, @Nullable Part brotli) {
    /** What is missing of an engagement UI of which something came. */
    List<Problem> missing() {
        List<Problem> missing = new ArrayList<>();
        if (raw != null || gzip != null || brotli != null) {
            expect(raw, "raw", "engagement-ui", missing);
            expect(gzip, "gzip", "engagement-ui.gz", missing);
            expect(brotli, "brotli", "engagement-ui.br", missing);
        }
        return missing;
    }

    private static void expect(@Nullable Part part, String form, String name, List<Problem> missing) {
        if (part == null) {
            missing.add(new Problem(
                    "/engagementUi/" + form,
                    "Expected all forms of the script or none, but there is no part " + name + "."));
        }
    }

    /** The engagement UI; null when it is not there, or not whole. */
    @Nullable
    Bundle read() throws IOException {
        return raw == null || gzip == null || brotli == null ? null : ScriptParts.read(raw, gzip, brotli);
    }
}
