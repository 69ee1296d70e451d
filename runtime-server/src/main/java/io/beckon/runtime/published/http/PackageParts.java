package io.beckon.runtime.published.http;

import io.beckon.definitions.Problem;
import io.beckon.runtime.published.Bundle;
import io.beckon.runtime.published.Scripts;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ResponseStatusException;

/** A package and its scripts in a multipart request; whether they belong together is still to be checked. */
final class PackageParts {
    private static final int MOST_BYTES = 1 << 20;
    private static final String BUNDLE = "bundle";
    private static final String ENGAGEMENT_UI = "engagement-ui";
    private static final List<Form> FORMS =
            List.of(new Form("raw", ""), new Form("gzip", ".gz"), new Form("brotli", ".br"));

    /** What the form of a script is called in problems, and what follows the script's name in the name of its part. */
    private record Form(String name, String suffix) {}

    private final Map<String, Part> parts;

    PackageParts(Map<String, Part> parts) {
        this.parts = Map.copyOf(parts);
    }

    /** The package as it was sent. */
    byte[] content() throws IOException, MissingServletRequestPartException {
        return part("package").getInputStream().readAllBytes();
    }

    /** What is missing of an engagement UI of which something came. */
    List<Problem> missing() {
        List<Problem> missing = new ArrayList<>();
        for (Form form : FORMS) {
            String name = ENGAGEMENT_UI + form.suffix();
            if (!parts.containsKey(name)) {
                missing.add(new Problem(
                        "/engagementUi/" + form.name(),
                        "Expected all forms of the script or none, but there is no part " + name + "."));
            }
        }
        return missing.size() == FORMS.size() ? List.of() : List.copyOf(missing);
    }

    /** The scripts; the bundle has to be there. */
    Scripts scripts() throws IOException, MissingServletRequestPartException {
        return new Scripts(script(BUNDLE), engagementUi());
    }

    private @Nullable Bundle engagementUi() throws IOException, MissingServletRequestPartException {
        return parts.containsKey(ENGAGEMENT_UI) ? script(ENGAGEMENT_UI) : null;
    }

    private Bundle script(String name) throws IOException, MissingServletRequestPartException {
        return Bundle.of(bytes(part(name)), bytes(part(name + ".gz")), bytes(part(name + ".br")));
    }

    private Part part(String name) throws MissingServletRequestPartException {
        Part part = parts.get(name);
        if (part == null) {
            throw new MissingServletRequestPartException(name);
        }
        return part;
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
