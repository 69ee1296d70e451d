package io.beckon.runtime.host;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.wire.StreamEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** A host that remembers what it was given, applies nothing, and answers as it is told. */
public final class RecordingVisitHost implements VisitHost {
    private final List<Submission> submissions = new CopyOnWriteArrayList<>();
    private final Map<SiteKey, Switches> switches = new ConcurrentHashMap<>();
    private final List<Switches> ordered = new CopyOnWriteArrayList<>();
    private volatile CompletionStage<Void> switchesAnswer = CompletableFuture.completedFuture(null);
    private volatile boolean serving = true;
    private volatile boolean live = true;
    private volatile boolean telling = true;
    private volatile Function<Submission, CompletionStage<Acceptance>> answer =
            _ -> CompletableFuture.completedFuture(new Acceptance.Durable(0));

    public List<Submission> submissions() {
        return submissions;
    }

    public void answerWith(Function<Submission, CompletionStage<Acceptance>> next) {
        answer = next;
    }

    /** The switches that were ordered, whatever became of them. */
    public List<Switches> ordered() {
        return ordered;
    }

    /** Switches are in force only when the answer is no failure. */
    public void answerSwitchesWith(CompletionStage<Void> next) {
        switchesAnswer = next;
    }

    @Override
    public CompletionStage<Acceptance> accept(Submission submission) {
        submissions.add(submission);
        return answer.apply(submission);
    }

    @Override
    public CompletionStage<Void> set(SiteKey site, Switches next) {
        ordered.add(next);
        if (!switchesAnswer.toCompletableFuture().isCompletedExceptionally()) {
            switches.put(site, next);
        }
        return switchesAnswer;
    }

    @Override
    public Switches switches(SiteKey site) {
        return switches.getOrDefault(site, Switches.ALL_ON);
    }

    @Override
    public boolean isServing() {
        return serving;
    }

    /** From now on it behaves like one that a failure has ended. */
    public void fail() {
        serving = false;
    }

    /** From now on, nobody is told a state. */
    public void tellNothingYet() {
        telling = false;
    }

    /** From now on, every visit is over. */
    public void endVisits() {
        live = false;
    }

    @Override
    public boolean tellState(SiteKey site, VisitorId visitor, VisitId visit, Consumer<Standing> listener) {
        if (serving && telling) {
            listener.accept(new Standing(new StreamEvent.State(visit.value(), null), live));
        }
        return serving;
    }
}
