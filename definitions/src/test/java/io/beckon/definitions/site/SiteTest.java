package io.beckon.definitions.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteTest {
    @Test
    void opensToFurtherOriginsAndKeepsEachOnce() {
        Site shop = ExampleShop.site();
        String known = shop.settings().origins().getFirst();

        Site open = shop.withOrigins(List.of("https://other.example", known));

        assertThat(open.settings().origins())
                .startsWith(known)
                .endsWith("https://other.example")
                .doesNotHaveDuplicates();
        assertThat(open.rules()).isEqualTo(shop.rules());
    }
}
