package io.beckon.admin.console;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.access.Access;
import io.beckon.admin.access.Role;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.SiteKey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole console without a browser, on a database in memory that holds the example shop, used by Ana, in English. */
@SpringBootTest(classes = Console.class, properties = "spring.datasource.url=jdbc:h2:mem:screens;DB_CLOSE_DELAY=-1")
public abstract class ScreenTest extends SpringBrowserlessTest {
    /** The key of the example shop. */
    protected static final SiteKey SHOP = SiteKey.of("shop");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path directory;

    @Autowired
    private Sites sites;

    @DynamicPropertySource
    static void set(DynamicPropertyRegistry registry) {
        registry.add("beckon.data-dir", () -> directory.toString());
    }

    @BeforeEach
    void begin() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        asConsole(() -> {
            sites.all().forEach(site -> sites.remove(site.key()));
            sites.importSite(ExampleShop.site());
        });
        signIn("ana", Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** From now on the user is this one, with these roles. */
    protected static void signIn(String name, Role... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        name,
                        null,
                        Arrays.stream(roles)
                                .map(role -> new SimpleGrantedAuthority(role.authority()))
                                .toList()));
    }

    /** Something that no user does. */
    protected static void asConsole(Runnable action) {
        Access.asConsole(() -> {
            action.run();
            return List.of();
        });
    }

    /** Goes to an address of the console. */
    protected final void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    /** The address that is open. */
    protected static String location() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Clicks a button that can be clicked. */
    protected final void click(String id) {
        test(button(id)).click();
        roundTrip();
    }

    /** The button with this id. */
    protected final Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    /** The text field with this id. */
    protected final TextField field(String id) {
        return find(TextField.class).withId(id).single();
    }

    /** Types a text in place of what was there. */
    protected final void type(String id, String text) {
        test(field(id)).setValue(text);
    }

    /** What runs in the background shows its result when the screen has its turn, which it has before something is looked for. */
    protected final void awaitThat(BooleanSupplier condition) {
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            roundTrip();
            return find(Component.class).exists() && condition.getAsBoolean();
        });
    }

    /** Whether a component with this id is there. */
    protected final boolean isThere(String id) {
        return find(Component.class).withId(id).exists();
    }

    /** The text of the newest message. */
    protected final String message() {
        return test(find(Notification.class).last()).getText();
    }
}
