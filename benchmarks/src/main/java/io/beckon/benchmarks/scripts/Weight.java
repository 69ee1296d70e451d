package io.beckon.benchmarks.scripts;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.beckon.benchmarks.report.Figure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How many bytes a script has in the encodings in which browsers fetch it, each at its smallest. */
record Weight(int brotliBytes, int gzipBytes, int rawBytes) {
    private static final int SMALLEST_BROTLI = 11;
    private static final int WINDOW_BITS = 22;

    /** Of a script; the encodings are made as those of a bundle are. */
    static Weight of(byte[] script) {
        return new Weight(brotli(script).length, gzip(script).length, script.length);
    }

    /** What comes on top of another one. */
    Weight above(Weight other) {
        return new Weight(brotliBytes - other.brotliBytes, gzipBytes - other.gzipBytes, rawBytes - other.rawBytes);
    }

    /** The row of a script with this weight. */
    Stream<Figure> figures(String what) {
        return Stream.of(
                new Figure(what, brotliBytes, "bytes of Brotli"),
                new Figure(what, gzipBytes, "bytes of gzip"),
                new Figure(what, rawBytes, "bytes"));
    }

    private static byte[] brotli(byte[] script) {
        Brotli4jLoader.ensureAvailability();
        try {
            return Encoder.compress(script, Encoder.Parameters.create(SMALLEST_BROTLI, WINDOW_BITS, Encoder.Mode.TEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] script) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new SmallestGzip(compressed)) {
            gzip.write(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(ByteArrayOutputStream compressed) throws IOException {
            super(compressed);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
