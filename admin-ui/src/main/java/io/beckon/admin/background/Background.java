package io.beckon.admin.background;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Threads for what screens do in the background. Whatever runs here has the permissions that its user had when it was asked for. */
@Component
public final class Background implements Executor, DisposableBean {
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("background-", 1).daemon().factory());

    /** Runs the task soon. */
    @Override
    public void execute(Runnable task) {
        onBehalf().execute(task);
    }

    /** Does the work, then shows its result in the UI, unless that is closed by then. What the work throws, the UI reports. */
    public <T> void load(UI ui, Supplier<T> work, Consumer<T> show) {
        load(ui, work, show, failure -> {
            throw failure;
        });
    }

    /** Does the work, then shows its result or its failure in the UI, unless that is closed by then. */
    public <T> void load(UI ui, Supplier<T> work, Consumer<T> show, Consumer<RuntimeException> fail) {
        execute(() -> attempt(ui, work, show, fail));
    }

    /** Does the work at once and then after every pause, and shows each result or failure in the UI, until the answer is run. */
    public <T> Runnable repeat(
            UI ui, Duration pause, Supplier<T> work, Consumer<T> show, Consumer<RuntimeException> fail) {
        Executor now = onBehalf();
        Executor later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, now);
        Repetition repetition = new Repetition(() -> attempt(ui, work, show, fail), later);
        now.execute(repetition);
        return repetition::stop;
    }

    /** Changes the UI from any thread, unless it is closed. */
    public static void show(UI ui, Runnable change) {
        ui.accessLater(change::run, () -> {}).run();
    }

    private static <T> void attempt(UI ui, Supplier<T> work, Consumer<T> show, Consumer<RuntimeException> fail) {
        try {
            T result = work.get();
            show(ui, () -> show.accept(result));
        } catch (RuntimeException failure) {
            show(ui, () -> fail.accept(failure));
        } catch (Error broken) {
            show(ui, () -> fail.accept(new IllegalStateException("Expected work in the background to end.", broken)));
        }
    }

    /** A context of its own: that of the session may be somebody else's by then, or nobody's. */
    private Executor onBehalf() {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        return new DelegatingSecurityContextExecutor(threads, context);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
