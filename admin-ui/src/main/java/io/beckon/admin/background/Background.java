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
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
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
        Consumer<Runnable> screen = into(ui);
        execute(() -> attempt(screen, work, show, fail));
    }

    /** Does the work at once and then after every pause, and shows each result or failure in the UI, until the answer is run. */
    public <T> Runnable repeat(
            UI ui, Duration pause, Supplier<T> work, Consumer<T> show, Consumer<RuntimeException> fail) {
        Consumer<Runnable> screen = into(ui);
        Executor now = onBehalf();
        Executor later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, now);
        Repetition repetition = new Repetition(() -> attempt(screen, work, show, fail), later);
        now.execute(repetition);
        return repetition::stop;
    }

    /** What changes the UI from any thread, as the current user, unless the UI is closed. */
    public static Consumer<Runnable> into(UI ui) {
        SecurityContext user = user();
        return change -> ui.accessLater(() -> new DelegatingSecurityContextRunnable(change, user).run(), () -> {})
                .run();
    }

    private static <T> void attempt(
            Consumer<Runnable> screen, Supplier<T> work, Consumer<T> show, Consumer<RuntimeException> fail) {
        try {
            T result = work.get();
            screen.accept(() -> show.accept(result));
        } catch (RuntimeException failure) {
            screen.accept(() -> fail.accept(failure));
        } catch (Error broken) {
            screen.accept(
                    () -> fail.accept(new IllegalStateException("Expected work in the background to end.", broken)));
        }
    }

    private Executor onBehalf() {
        return new DelegatingSecurityContextExecutor(threads, user());
    }

    /** A context of its own: that of the session may be somebody else's by then, or nobody's. */
    private static SecurityContext user() {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        return context;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
