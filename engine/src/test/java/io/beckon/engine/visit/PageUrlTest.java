package io.beckon.engine.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://shop.example/a/b, shop.example, /a/b",
        "https://shop.example, shop.example, /",
        "https://Shop.Example:8443/A?q=1#f, shop.example, /A",
        "https://user:secret@shop.example/, shop.example, /",
        "https://shop.example?q=a/b, shop.example, /",
        "https://shop.example#/route, shop.example, /",
        "http://[2001:db8::1]:80/x, [2001:db8::1], /x",
        "http://[2001:db8::1]/x, [2001:db8::1], /x",
        "//shop.example/x,,",
        "/only/a/path,,"
    })
    void readsHostAndPath(String url, @Nullable String host, @Nullable String path) {
        assertThat(PageUrl.host(url)).isEqualTo(host);
        assertThat(PageUrl.path(url)).isEqualTo(path);
    }

    @Test
    void hasNoPartsWithoutAUrl() {
        assertThat(PageUrl.host(null)).isNull();
        assertThat(PageUrl.path(null)).isNull();
    }

    @Property
    void readsWhateverABrowserSends(@ForAll String rest) {
        assertThatCode(() -> PageUrl.host("https://" + rest)).doesNotThrowAnyException();
        assertThat(PageUrl.path("https://" + rest)).startsWith("/");
    }
}
