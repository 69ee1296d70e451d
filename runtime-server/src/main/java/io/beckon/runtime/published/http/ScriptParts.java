package io.beckon.runtime.published.http;

import io.beckon.runtime.published.Bundle;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The forms of a script in a multipart request. */
final class ScriptParts {
    private static final int MOST_BYTES = 1 << 20;

    private ScriptParts() {}

    /** The script; whether it is the package's is still to be checked. */
    static Bundle read(Part raw, Part gzip, Part brotli) throws IOException {
        return Bundle.of(bytes(raw), bytes(gzip), bytes(brotli));
    }

    private static byte[] bytes(Part part) throws IOException {
        if (part.getSize() > MOST_BYTES) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "Expected at most " + MOST_BYTES + " bytes as " + part.getName() + ", but got " + part.getSize()
                            + ".");
        }
        return part.getInputStream().readAllBytes();
    }
}
