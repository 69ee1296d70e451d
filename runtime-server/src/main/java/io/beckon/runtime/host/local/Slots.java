package io.beckon.runtime.host.local;

import io.beckon.engine.Effect;
import io.beckon.engine.Input;
import io.beckon.runtime.host.SlotAllocator;

/** Takes requests for slots to the allocator, and its answers to the journal. */
final class Slots {
    private final SlotAllocator allocator;
    private final Sequencer sequencer;

    Slots(SlotAllocator allocator, Sequencer sequencer) {
        this.allocator = allocator;
        this.sequencer = sequencer;
    }

    void request(VisitorKey key, Effect.SlotRequested request) {
        allocator.request(
                request,
                granted -> sequencer.append(new Input.SlotAnswered(
                        key.site(),
                        key.visitor(),
                        request.visit(),
                        request.atMillis(),
                        request.engagement(),
                        granted)));
    }

    void release(Effect.SlotReleased released) {
        allocator.release(released);
    }
}
