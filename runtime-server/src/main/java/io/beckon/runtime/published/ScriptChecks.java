package io.beckon.runtime.published;

import io.beckon.definitions.Problem;
import io.beckon.definitions.Sha256;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Finds what does not fit between a package and the scripts that came with it. */
final class ScriptChecks {
    private static final List<String> FORMS = List.of("raw", "gzip", "brotli");

    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    private ScriptChecks(String name) {
        this.name = name;
    }

    /** All problems; empty when there are none. The Brotli forms are known by their hashes, the gzip forms are unpacked as well. */
    static List<Problem> problems(SignedPackage content, Scripts scripts) {
        ScriptChecks bundle = new ScriptChecks("bundle");
        ScriptChecks engagementUi = new ScriptChecks("engagementUi");
        bundle.check(content.bundle(), scripts.bundle());
        engagementUi.checkOptional(content.engagementUi(), scripts.engagementUi());
        return Stream.concat(bundle.problems.stream(), engagementUi.problems.stream())
                .toList();
    }

    private void checkOptional(@Nullable BundleHashes expected, @Nullable Bundle script) {
        if (expected != null && script != null) {
            check(expected, script);
        } else if (expected != null) {
            reportEach("Expected this script, because the package names its hash, but it did not come.");
        } else if (script != null) {
            reportEach("Expected no such script, because the package names no hash of one, but it came.");
        }
    }

    private void check(BundleHashes expected, Bundle script) {
        checkHash("raw", expected.raw(), script.raw());
        checkHash("gzip", expected.gzip(), script.gzip());
        checkHash("brotli", expected.brotli(), script.brotli());
        if (problems.isEmpty() && !Arrays.equals(unpacked(script), script.raw())) {
            report("gzip", "Expected the raw script, packed, but it unpacks to something else.");
        }
    }

    private void checkHash(String form, String expected, byte[] content) {
        String actual = Sha256.hex(content);
        if (!actual.equals(expected)) {
            report(form, "Expected SHA-256 " + expected + ", but the part has " + actual + ".");
        }
    }

    private void reportEach(String message) {
        FORMS.forEach(form -> report(form, message));
    }

    private void report(String form, String message) {
        problems.add(new Problem("/" + name + "/" + form, message));
    }

    /** At most one byte more than expected, so that nothing small unpacks to something huge. */
    private static byte[] unpacked(Bundle script) {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(script.gzip()))) {
            return packed.readNBytes(script.raw().length + 1);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
