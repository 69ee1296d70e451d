package io.beckon.admin.users.jpa;

import io.beckon.admin.console.Console;
import io.beckon.admin.users.UserStore;
import io.beckon.admin.users.UserStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Users in the embedded database, as it is without any setting. */
@SpringBootTest(classes = Console.class)
class H2UserStoreIT extends UserStoreContract {
    @TempDir
    private static Path directory;

    @Autowired
    private UserStore store;

    @DynamicPropertySource
    static void set(DynamicPropertyRegistry registry) {
        registry.add("beckon.data-dir", () -> directory.toString());
    }

    @Override
    protected UserStore store() {
        return store;
    }
}
