package io.beckon.runtime.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * JSON, token by token, of which no two readers could think differently: UTF-8 in its shortest form and without byte order mark, no
 * lone surrogates and no NUL even when escaped, each key once, numbers that are finite, at most {@value ReadLimits#DEPTH} levels.
 */
final class StrictJson implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ReadLimits.DEPTH)
                    .maxNumberLength(ReadLimits.BODY_BYTES)
                    .maxNameLength(ReadLimits.BODY_BYTES)
                    .maxStringLength(ReadLimits.BODY_BYTES)
                    .build())
            .build();

    private final JsonParser parser;
    private final boolean hasEscapes;

    private StrictJson(JsonParser parser, boolean hasEscapes) {
        this.parser = parser;
        this.hasEscapes = hasEscapes;
    }

    static StrictJson over(byte[] body) {
        boolean hasEscapes = false;
        int bits = 0;
        for (byte b : body) {
            bits |= b;
            hasEscapes |= b == '\\';
        }
        if (bits < 0) {
            requireUtf8(body);
        }
        return new StrictJson(FACTORY.createParser(ObjectReadContext.empty(), body, 0, body.length), hasEscapes);
    }

    /** Jackson itself reads overlong forms and encoded surrogates; the JDK's decoder does not. */
    private static void requireUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw UnreadableBody.json("Expected UTF-8, but the body has other bytes.");
        }
    }

    /** The next token; the end of the text is no token. */
    JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw UnreadableBody.json("Expected more JSON, but the body ends.");
        }
        if (hasEscapes && (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME)) {
            requireText();
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            requireFinite();
        }
        return token;
    }

    /** The key of the next property, null at the end of the object. */
    @Nullable
    String nextKey() {
        return next() == JsonToken.END_OBJECT ? null : parser.currentName();
    }

    /** Skips a value whose first token was just read, checking what is skipped. */
    void skip(JsonToken first) {
        int open = 0;
        for (JsonToken token = first; ; token = next()) {
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
        }
    }

    /** Skips the next value. */
    void skipNext() {
        skip(next());
    }

    void requireEnd() {
        if (parser.nextToken() != null) {
            throw UnreadableBody.json("Expected one JSON object, but more follows it.");
        }
    }

    /** The characters of the string or number just read. */
    int length() {
        return parser.getStringLength();
    }

    String text() {
        return parser.getString();
    }

    JsonParser.NumberType numberType() {
        return parser.getNumberType();
    }

    Number number() {
        return parser.getNumberValue();
    }

    long tokenByte() {
        return parser.currentTokenLocation().getByteOffset();
    }

    long nextByte() {
        return parser.currentLocation().getByteOffset();
    }

    private void requireText() {
        char[] chars = parser.getStringCharacters();
        int end = parser.getStringOffset() + parser.getStringLength();
        for (int i = parser.getStringOffset(); i < end; i++) {
            char c = chars[i];
            boolean isPair = Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(chars[i + 1]);
            if (c == 0 || (Character.isSurrogate(c) && !isPair)) {
                throw UnreadableBody.json("Expected text, but it has NUL or half of a surrogate pair.");
            }
            i += isPair ? 1 : 0;
        }
    }

    private void requireFinite() {
        if (parser.getStringLength() <= ReadLimits.NUMBER_LENGTH && !Double.isFinite(parser.getDoubleValue())) {
            throw UnreadableBody.json("Expected finite numbers, but one is too large.");
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
