package io.beckon.admin.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** No route is needed: the place stands alone. */
@ViewPackages(packages = "io.beckon.admin.words")
class BackgroundTest extends BrowserlessTest {
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Background background = new Background();
    private final Div place = new Div();
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void show() {
        UI.getCurrent().add(place);
    }

    @AfterEach
    void end() {
        SecurityContextHolder.clearContext();
        background.destroy();
    }

    @Test
    void showsWhatTheWorkGives() {
        background.load(place, () -> "done", place::setText);

        awaitThat(() -> place.getText().equals("done"));
    }

    @Test
    void showsWhyTheWorkFailed() {
        background.load(
                place,
                () -> {
                    throw new IllegalStateException("broken");
                },
                _ -> place.setText("done"),
                failure -> place.setText(failure.getMessage()));

        awaitThat(() -> place.getText().equals("broken"));
    }

    @Test
    void showsOnlyWhatWasAskedLast() {
        CompletableFuture<String> first = new CompletableFuture<>();
        AtomicReference<Thread> worker = new AtomicReference<>();
        background.loadLatest(
                place,
                () -> {
                    worker.set(Thread.currentThread());
                    return first.join();
                },
                place::setText);
        background.loadLatest(place, () -> "last", place::setText);
        awaitThat(() -> place.getText().equals("last") && worker.get() != null);

        first.complete("first");
        awaitThat(() -> !worker.get().isAlive());

        assertThat(place.getText()).isEqualTo("last");
    }

    @Test
    void worksAndShowsOnBehalfOfTheUserWhoAsked() {
        signIn("ana");
        background.load(place, BackgroundTest::user, worker -> place.setText(worker + " and " + user()));
        signIn("bob");

        awaitThat(() -> place.getText().equals("ana and ana"));
    }

    @Test
    void dropsAnAnswerWhosePlaceWasLeft() {
        CompletableFuture<String> answer = new CompletableFuture<>();
        AtomicReference<Thread> worker = new AtomicReference<>();
        background.load(
                place,
                () -> {
                    worker.set(Thread.currentThread());
                    return answer.join();
                },
                place::setText);
        awaitThat(() -> worker.get() != null);

        UI.getCurrent().remove(place);
        answer.complete("late");
        awaitThat(() -> !worker.get().isAlive());

        assertThat(place.getText()).isEmpty();
    }

    @Test
    void asksAgainUntilTheLastAnswer() {
        background.repeat(place, PAUSE, asked::incrementAndGet, number -> number < 3, _ -> {});

        awaitThat(() -> asked.get() >= 3);
        assertThatNobodyAsks();
    }

    @Test
    void asksAgainAfterAFailure() {
        background.repeat(
                place,
                PAUSE,
                () -> {
                    throw new IllegalStateException("broken " + asked.incrementAndGet());
                },
                _ -> true,
                failure -> place.setText(failure.getMessage()));

        awaitThat(() -> asked.get() >= 3 && place.getText().startsWith("broken "));
    }

    @Test
    void asksNoMoreWhenThePlaceIsLeft() {
        background.repeat(place, PAUSE, asked::incrementAndGet, _ -> true, _ -> {});
        awaitThat(() -> asked.get() >= 2);

        UI.getCurrent().remove(place);

        assertThatNobodyAsks();
    }

    @Test
    void neverAsksForAPlaceThatIsLeftAlready() {
        UI.getCurrent().remove(place);

        background.repeat(place, PAUSE, asked::incrementAndGet, _ -> true, _ -> {});

        assertThatNobodyAsks();
        assertThat(asked).hasValue(0);
    }

    /** Somebody may just be asking; after that nobody does, however long one waits. */
    private void assertThatNobodyAsks() {
        AtomicInteger seen = new AtomicInteger(-1);
        await().pollInterval(PAUSE.multipliedBy(20)).pollInSameThread().until(() -> {
            haveATurn();
            return seen.getAndSet(asked.get()) == asked.get();
        });
    }

    private void awaitThat(BooleanSupplier condition) {
        await().pollInSameThread().until(() -> {
            haveATurn();
            return condition.getAsBoolean();
        });
    }

    /** What was handed over to the screen happens before something is looked for. */
    private void haveATurn() {
        roundTrip();
        var _ = find(Component.class).exists();
    }

    private static void signIn(String name) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, ""));
    }

    private static String user() {
        return SecurityContextHolder.getContext().getAuthentication().getName();
    }
}
