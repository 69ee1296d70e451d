package io.beckon.engine.engagement;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.wire.StreamEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What follows outside of this room. */
public sealed interface Consequence {
    /** Somebody outside of the visit must know. */
    sealed interface Outward extends Consequence {}

    /** A decision is final. */
    record Decided(DecisionEntry entry) implements Outward {}

    /** An engagement has begun or changed. */
    record Changed(EngagementEntry entry) implements Outward {}

    /** An event of the server's own has happened in the visit. */
    record Happened(String name, @Nullable PageId page, Map<String, JsonNode> data) implements Consequence {
        public Happened {
            data = Map.copyOf(data);
        }
    }

    /** The browser is to be told. */
    record Said(@Nullable PageId page, @Nullable TabId except, StreamEvent event) implements Outward {}

    /** A slot is needed. */
    record SlotWanted(EngagementId engagement, String agentGroup, int priority, long untilMillis) implements Outward {}

    /** A slot is no longer needed. */
    record SlotFreed(EngagementId engagement, String agentGroup) implements Outward {}

    /** The rule waited in vain, so its firing does not count. */
    record Unspent(RuleId rule, @Nullable PageId page) implements Consequence {}
}
