package io.beckon.admin.users.jpa;

import io.beckon.admin.console.Console;
import io.beckon.admin.users.UserStore;
import io.beckon.admin.users.UserStoreContract;
import io.beckon.mysql.MySqlServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Users in a real MySQL, whose context is closed before the server is. */
@SpringBootTest(classes = Console.class)
@DirtiesContext
class MySqlUserStoreIT extends UserStoreContract {
    private static final MySqlServer SERVER = MySqlServer.start();

    @TempDir
    private static Path directory;

    @Autowired
    private UserStore store;

    @DynamicPropertySource
    static void set(DynamicPropertyRegistry registry) {
        registry.add("beckon.data-dir", () -> directory.toString());
        registry.add("BECKON_CONSOLE_URL", () -> SERVER.url("console"));
        registry.add("BECKON_CONSOLE_USER", SERVER::user);
        registry.add("BECKON_CONSOLE_PASSWORD", SERVER::password);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    protected UserStore store() {
        return store;
    }
}
