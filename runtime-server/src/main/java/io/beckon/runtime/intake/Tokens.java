package io.beckon.runtime.intake;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Writes and checks tokens: kind (1 byte), issue time (6 bytes, epoch milliseconds), visitor (16), for a visit its id (16), and a
 * shortened HMAC-SHA256 over all of it and the site; base64url. The HMAC's length makes the whole a multiple of three bytes, so that
 * every token has one spelling only.
 */
final class Tokens {
    private static final String PURPOSE = "token";
    private static final byte VISITOR = 0x11;
    private static final byte VISIT = 0x21;
    private static final int ID_BYTES = 16;
    private static final int HEAD_BYTES = 7;
    private static final int VISITOR_BYTES = HEAD_BYTES + ID_BYTES;
    private static final int VISITOR_TOKEN_BYTES = VISITOR_BYTES + 16;
    private static final int VISIT_BYTES = HEAD_BYTES + 2 * ID_BYTES;
    private static final int VISIT_TOKEN_BYTES = VISIT_BYTES + 18;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final TokenSecret secret;

    Tokens(TokenSecret secret) {
        this.secret = secret;
    }

    String write(SiteKey site, Token token) {
        byte[] bytes = switch (token) {
            case Token.OfVisitor _ -> new byte[VISITOR_TOKEN_BYTES];
            case Token.OfVisit _ -> new byte[VISIT_TOKEN_BYTES];
        };
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        switch (token) {
            case Token.OfVisitor of -> putHead(buffer, VISITOR, of.issuedAtMillis(), of.visitor());
            case Token.OfVisit of ->
                putHead(buffer, VISIT, of.issuedAtMillis(), of.visitor())
                        .put(DECODER.decode(of.visit().value()));
        }
        byte[] seal = secret.sign(PURPOSE, site.value(), bytes, buffer.position());
        buffer.put(seal, 0, buffer.remaining());
        return ENCODER.encodeToString(bytes);
    }

    /** The visitor whom the text proves, empty when it does not. */
    Optional<Token.OfVisitor> visitor(SiteKey site, String text) {
        return open(site, text, VISITOR, VISITOR_BYTES, VISITOR_TOKEN_BYTES)
                .map(bytes -> new Token.OfVisitor(VisitorId.of(id(bytes, HEAD_BYTES)), issuedAt(bytes)));
    }

    /** The visit which the text proves, empty when it does not. */
    Optional<Token.OfVisit> visit(SiteKey site, String text) {
        return open(site, text, VISIT, VISIT_BYTES, VISIT_TOKEN_BYTES)
                .map(bytes -> new Token.OfVisit(
                        VisitorId.of(id(bytes, HEAD_BYTES)),
                        VisitId.of(id(bytes, HEAD_BYTES + ID_BYTES)),
                        issuedAt(bytes)));
    }

    /** 128 bits as an id. */
    static String id(byte[] bytes, int offset) {
        return ENCODER.encodeToString(Arrays.copyOfRange(bytes, offset, offset + ID_BYTES));
    }

    private static ByteBuffer putHead(ByteBuffer buffer, byte kind, long issuedAtMillis, VisitorId visitor) {
        return buffer.put(kind)
                .putShort((short) (issuedAtMillis >>> 32))
                .putInt((int) issuedAtMillis)
                .put(DECODER.decode(visitor.value()));
    }

    private Optional<byte[]> open(SiteKey site, String text, byte kind, int signed, int size) {
        if (text.length() * 3 != size * 4) {
            return Optional.empty();
        }
        return decode(text)
                .filter(token -> token.length == size && token[0] == kind)
                .filter(token -> isSealed(site, token, signed));
    }

    private boolean isSealed(SiteKey site, byte[] token, int signed) {
        byte[] expected = Arrays.copyOf(secret.sign(PURPOSE, site.value(), token, signed), token.length - signed);
        return MessageDigest.isEqual(expected, Arrays.copyOfRange(token, signed, token.length));
    }

    private static Optional<byte[]> decode(String text) {
        try {
            return Optional.of(DECODER.decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long issuedAt(byte[] token) {
        return Short.toUnsignedLong(ByteBuffer.wrap(token).getShort(1)) << 32
                | Integer.toUnsignedLong(ByteBuffer.wrap(token).getInt(3));
    }
}
