package io.beckon.runtime.intake;

import java.util.Arrays;

/** Secrets that everybody knows. */
public final class Secrets {
    private Secrets() {}

    public static TokenSecret of(int n) {
        byte[] bytes = new byte[TokenSecret.BYTES];
        Arrays.fill(bytes, (byte) n);
        return TokenSecret.of(bytes);
    }
}
