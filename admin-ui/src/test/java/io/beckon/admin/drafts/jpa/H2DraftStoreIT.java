package io.beckon.admin.drafts.jpa;

import io.beckon.admin.console.Console;
import io.beckon.admin.drafts.DraftStore;
import io.beckon.admin.drafts.DraftStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Drafts in the embedded database, as it is without any setting. */
@SpringBootTest(classes = Console.class)
class H2DraftStoreIT extends DraftStoreContract {
    @TempDir
    private static Path directory;

    @Autowired
    private DraftStore store;

    @DynamicPropertySource
    static void set(DynamicPropertyRegistry registry) {
        registry.add("beckon.data-dir", () -> directory.toString());
    }

    @Override
    protected DraftStore store() {
        return store;
    }
}
