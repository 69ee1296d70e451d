package io.beckon.admin.background;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Threads for what screens do in the background. Whatever runs here has the permissions that its user had when it was asked for. */
@SpringComponent
public final class Background implements Executor, DisposableBean {
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("background-", 1).daemon().factory());

    /** Runs the task soon. */
    @Override
    public void execute(Runnable task) {
        onBehalf().execute(task);
    }

    /** Does the work, then shows its result in the place, unless that was left by then. What the work throws, the UI reports. */
    public <T> void load(Component place, Supplier<T> work, Consumer<T> show) {
        load(place, work, show, failure -> {
            throw failure;
        });
    }

    /** Does the work, then shows its result or its failure in the place, unless that was left by then. */
    public <T> void load(Component place, Supplier<T> work, Consumer<T> show, Consumer<RuntimeException> fail) {
        Consumer<Runnable> screen = into(place);
        execute(() -> attempt(screen, work, show, fail));
    }

    /** The same, but only what was asked last in the place is shown: answers may come in another order than their questions. */
    public <T> void loadLatest(Component place, Supplier<T> work, Consumer<T> show) {
        loadLatest(place, work, show, failure -> {
            throw failure;
        });
    }

    /** The same, but only what was asked last in the place is shown. */
    public <T> void loadLatest(Component place, Supplier<T> work, Consumer<T> show, Consumer<RuntimeException> fail) {
        Question question = new Question();
        ComponentUtil.setData(place, Question.class, question);
        BooleanSupplier isLast = () -> ComponentUtil.getData(place, Question.class) == question;
        load(place, work, when(isLast, show), when(isLast, fail));
    }

    private static <T> Consumer<T> when(BooleanSupplier isLast, Consumer<T> show) {
        return answer -> {
            if (isLast.getAsBoolean()) {
                show.accept(answer);
            }
        };
    }

    /**
     * Does the work at once and then after every pause, and shows each result or failure in the place, until that is left, or the last
     * result was shown.
     *
     * @param show answers whether more is to come
     */
    public <T> void repeat(
            Component place, Duration pause, Supplier<T> work, Predicate<T> show, Consumer<RuntimeException> fail) {
        Consumer<Runnable> screen = into(place);
        Executor now = onBehalf();
        Executor later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, now);
        Repetition repetition = new Repetition(later);
        Consumer<T> showOrStop = result -> {
            if (!show.test(result)) {
                repetition.stop();
            }
        };
        if (place.isAttached()) {
            place.addDetachListener(_ -> repetition.stop());
            now.execute(repetition.of(() -> attempt(screen, work, showOrStop, fail)));
        }
    }

    /** What changes the place from any thread, as the current user, unless it was left. */
    public static Consumer<Runnable> into(Component place) {
        SecurityContext user = user();
        Optional<UI> ui = place.getUI();
        return change -> ui.ifPresent(open ->
                open.accessLater(() -> changeAs(user, place, change), () -> {}).run());
    }

    private static void changeAs(SecurityContext user, Component place, Runnable change) {
        if (place.isAttached()) {
            new DelegatingSecurityContextRunnable(change, user).run();
        }
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

    /** One question of a place. */
    private static final class Question {}
}
