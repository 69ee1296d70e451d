package io.beckon.admin.rehearsal;

import io.beckon.definitions.ids.EngagementId;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The desk agents of a rehearsal: so many conversations at once, granted in the order in which they were asked for. */
final class AgentSlots {
    private final int most;
    private final Map<EngagementId, Asker> waiting = new LinkedHashMap<>();
    private final Set<EngagementId> busy = new HashSet<>();

    AgentSlots(int most) {
        this.most = most;
    }

    void ask(EngagementId engagement, Asker asker) {
        waiting.put(engagement, asker);
    }

    /** The slot or the request is no longer needed. */
    void release(EngagementId engagement) {
        waiting.remove(engagement);
        busy.remove(engagement);
    }

    /** Grants the oldest request whose time has not run out, when a slot is free. */
    Optional<Asker> grant(long atMillis) {
        Iterator<Map.Entry<EngagementId, Asker>> oldest = waiting.entrySet().iterator();
        while (busy.size() < most && oldest.hasNext()) {
            Map.Entry<EngagementId, Asker> next = oldest.next();
            oldest.remove();
            if (atMillis <= next.getValue().untilMillis()) {
                busy.add(next.getKey());
                return Optional.of(next.getValue());
            }
        }
        return Optional.empty();
    }
}
