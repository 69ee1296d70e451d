package io.beckon.runtime.published;

import io.beckon.definitions.Problem;
import io.beckon.definitions.Sha256;
import io.beckon.definitions.published.BundleHashes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Finds what does not fit between a package and the bundle that came with it. */
final class BundleChecks {
    private final List<Problem> problems = new ArrayList<>();

    private BundleChecks() {}

    /** All problems; empty when there are none. The Brotli form is known by its hash, the gzip form is unpacked as well. */
    static List<Problem> problems(BundleHashes expected, Bundle bundle) {
        BundleChecks checks = new BundleChecks();
        checks.checkHash("raw", expected.raw(), bundle.raw());
        checks.checkHash("gzip", expected.gzip(), bundle.gzip());
        checks.checkHash("brotli", expected.brotli(), bundle.brotli());
        if (checks.problems.isEmpty() && !Arrays.equals(unpacked(bundle), bundle.raw())) {
            checks.report("gzip", "Expected the raw bundle, packed, but it unpacks to something else.");
        }
        return List.copyOf(checks.problems);
    }

    private void checkHash(String form, String expected, byte[] content) {
        String actual = Sha256.hex(content);
        if (!actual.equals(expected)) {
            report(form, "Expected SHA-256 " + expected + ", but the part has " + actual + ".");
        }
    }

    private void report(String form, String message) {
        problems.add(new Problem("/bundle/" + form, message));
    }

    /** At most one byte more than expected, so that nothing small unpacks to something huge. */
    private static byte[] unpacked(Bundle bundle) {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bundle.gzip()))) {
            return packed.readNBytes(bundle.raw().length + 1);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
