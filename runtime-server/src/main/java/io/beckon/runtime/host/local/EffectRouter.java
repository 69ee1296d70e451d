package io.beckon.runtime.host.local;

import io.beckon.engine.Effect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings effects to where they belong: history to the outbox, pushes to the browser, requests to the allocator. During a replay only
 * history is written, again and identically: browsers reconnect and are told the state, and requests that are left open are made when
 * the replay is over.
 */
final class EffectRouter {
    private static final Logger LOG = LoggerFactory.getLogger(EffectRouter.class);

    private final RocksOutbox outbox;
    private final Consumer<Effect.Pushed> pushes;
    private final Slots slots;
    private boolean live;

    EffectRouter(RocksOutbox outbox, Consumer<Effect.Pushed> pushes, Slots slots) {
        this.outbox = outbox;
        this.pushes = pushes;
        this.slots = slots;
    }

    void goLive(Iterable<Resident> residents) {
        live = true;
        for (Resident resident : residents) {
            resident.requests.forEach(request -> slots.request(resident.key, request));
        }
    }

    void route(Writes writes, long position, Resident resident, List<Effect> effects) throws IOException {
        List<Effect> history = new ArrayList<>(effects.size());
        for (Effect effect : effects) {
            switch (effect) {
                case Effect.VisitRecorded _,
                        Effect.EventRecorded _,
                        Effect.EventRefused _,
                        Effect.DecisionRecorded _,
                        Effect.EngagementRecorded _ -> history.add(effect);
                case Effect.Pushed pushed -> push(pushed);
                case Effect.SlotRequested requested -> request(resident, requested);
                case Effect.SlotReleased released -> release(resident, released);
            }
        }
        if (!history.isEmpty()) {
            outbox.put(writes, position, resident.key, history);
        }
    }

    private void push(Effect.Pushed pushed) {
        if (!live) {
            return;
        }
        try {
            pushes.accept(pushed);
        } catch (RuntimeException e) {
            LOG.error("Expected a push to be taken for visit {}, but it failed.", pushed.visit(), e);
        }
    }

    private void request(Resident resident, Effect.SlotRequested requested) {
        resident.request(requested);
        if (live) {
            slots.request(resident.key, requested);
        }
    }

    private void release(Resident resident, Effect.SlotReleased released) {
        resident.forget(released.engagement());
        if (live) {
            slots.release(released);
        }
    }
}
