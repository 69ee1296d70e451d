package io.beckon.runtime.host.local;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.beckon.definitions.Json;
import io.beckon.engine.Effect;
import io.beckon.runtime.host.Outbox;
import java.util.List;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** History effects as JSON. The same effects give the same bytes, in any process: keys of maps are sorted. */
final class OutboxCodec {
    private static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(Effect.class, Kinds.class)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Row.class);
    private static final ObjectReader READER = MAPPER.readerFor(Row.class);

    /** What a row holds; its key is the position. */
    private record Row(String site, String visitor, List<Effect> effects) {}

    /** The effects that belong to history, by name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "effect")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Effect.VisitRecorded.class, name = "visit"),
        @JsonSubTypes.Type(value = Effect.EventRecorded.class, name = "event"),
        @JsonSubTypes.Type(value = Effect.EventRefused.class, name = "refusal"),
        @JsonSubTypes.Type(value = Effect.DecisionRecorded.class, name = "decision"),
        @JsonSubTypes.Type(value = Effect.EngagementRecorded.class, name = "engagement"),
    })
    private interface Kinds {}

    private OutboxCodec() {}

    static byte[] encode(VisitorKey key, List<Effect> effects) {
        return WRITER.writeValueAsBytes(
                new Row(key.site().value(), key.visitor().value(), effects));
    }

    static Outbox.Entry decode(long position, byte[] bytes) {
        Row row = READER.readValue(bytes);
        return new Outbox.Entry(position, row.site(), row.visitor(), row.effects());
    }
}
