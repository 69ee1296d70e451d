package io.beckon.runtime.host;

import io.beckon.engine.Effect;

/**
 * Grants the slots of agent groups to visits that qualified.
 *
 * <p><b>Contract</b>
 *
 * <ul>
 *   <li>Safe for any thread, never blocks.
 *   <li>A request is answered at most once, from any thread, possibly within the call. An answer that comes after the request lapsed
 *       has no effect.
 *   <li>After a restart, requests that were not answered durably are made again: the same request may come twice.
 * </ul>
 */
public interface SlotAllocator {
    /** Slots without limit: grants every request at once. */
    SlotAllocator UNLIMITED = new SlotAllocator() {
        @Override
        public void request(Effect.SlotRequested request, Answer answer) {
            answer.granted(true);
        }

        @Override
        public void release(Effect.SlotReleased released) {}
    };

    /** Takes the answer to one request. */
    @FunctionalInterface
    interface Answer {
        /** The slot was granted, or it was refused. */
        void granted(boolean granted);
    }

    /** Asks for a slot. */
    void request(Effect.SlotRequested request, Answer answer);

    /** Gives back a slot, or withdraws the request for it. */
    void release(Effect.SlotReleased released);
}
