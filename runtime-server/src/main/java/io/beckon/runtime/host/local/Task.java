package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.published.Switches;
import io.beckon.engine.Input;
import io.beckon.runtime.host.Standing;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Work for a lane, done in order. */
sealed interface Task {
    /**
     * Apply an input.
     *
     * @param bytes its part of the budget
     */
    record Apply(long position, Input input, long bytes) implements Task {}

    /** Obey other kill switches from here on. */
    record Switch(long position, SiteKey site, Switches switches) implements Task {}

    /** Tell the state of a visit. */
    record Tell(VisitorKey visitor, VisitId visit, Consumer<Standing> listener) implements Task {}

    /** Delete the row of a visitor who rested for too long. */
    record Forget(VisitorKey visitor) implements Task {}

    /** The replay is over: from here on effects are new, and deadlines may fire. */
    record GoLive() implements Task {}

    /** Say when everything before was done. */
    record Mark(CompletableFuture<Void> reached) implements Task {}

    /** Write all rows and end. */
    record End() implements Task {}
}
