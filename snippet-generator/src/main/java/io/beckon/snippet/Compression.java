package io.beckon.snippet;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The encodings of HTTP, at their smallest: a bundle is compressed once and served often. */
final class Compression {
    private static final int SMALLEST_BROTLI = 11;
    private static final int WINDOW_BITS = 22;

    private Compression() {}

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new SmallestGzip(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    static byte[] brotli(byte[] bytes) {
        Brotli4jLoader.ensureAvailability();
        try {
            return Encoder.compress(bytes, Encoder.Parameters.create(SMALLEST_BROTLI, WINDOW_BITS, Encoder.Mode.TEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(ByteArrayOutputStream compressed) throws IOException {
            super(compressed);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
