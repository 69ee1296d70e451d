package io.beckon.engine.visit;

import static io.beckon.engine.visit.Source.BROWSER;
import static io.beckon.engine.visit.Source.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeenIdsTest {
    private final SeenIds seen = new SeenIds();

    @Test
    void knowsWhatItHasSeen() {
        seen.add(BROWSER, "t1.5");

        assertThat(seen.has(BROWSER, "t1.5")).isTrue();
        assertThat(seen.has(BROWSER, "t1.4")).isFalse();
        assertThat(seen.has(BROWSER, "t1.6")).isFalse();
        assertThat(seen.has(BROWSER, "t2.5")).isFalse();
    }

    @Test
    void takesWhatLiesBelowTheWindowAsSeen() {
        seen.add(BROWSER, "t1.1000");

        assertThat(seen.has(BROWSER, "t1.873")).isFalse();
        assertThat(seen.has(BROWSER, "t1.872")).isTrue();
    }

    @Test
    void forgetsTheTabThatWasActiveLongestAgo() {
        for (int tab = 1; tab <= 8; tab++) {
            seen.add(BROWSER, "t" + tab + ".1");
        }
        seen.add(BROWSER, "t1.2");
        seen.add(BROWSER, "t9.1");

        assertThat(seen.has(BROWSER, "t2.1")).isFalse();
        assertThat(seen.has(BROWSER, "t1.1")).isTrue();
        assertThat(seen.has(BROWSER, "t9.1")).isTrue();
    }

    @Test
    void remembersTheLast64OtherIds() {
        for (int i = 0; i < 65; i++) {
            seen.add(BROWSER, "order-" + i);
        }

        assertThat(seen.has(BROWSER, "order-0")).isFalse();
        assertThat(seen.has(BROWSER, "order-1")).isTrue();
        assertThat(seen.has(BROWSER, "order-64")).isTrue();
    }

    @Test
    void findsNoTabInTheIdsOfServers() {
        seen.add(SERVER, "invoice.900");

        assertThat(seen.has(SERVER, "invoice.1")).isFalse();
        assertThat(seen.has(SERVER, "invoice.900")).isTrue();
        assertThat(SeenIds.tab(SERVER, "invoice.900")).isNull();
    }

    @Test
    void findsTheTabInTheIdsOfBrowsers() {
        assertThat(SeenIds.tab(BROWSER, "t1.12")).isEqualTo("t1");
        assertThat(SeenIds.tab(BROWSER, "a.b.0")).isEqualTo("a.b");
        assertThat(List.of("t1", ".1", "t1.", "t1.x", "t1.01", "t1.1234567890123456", "t1.-1"))
                .allMatch(id -> SeenIds.tab(BROWSER, id) == null);
    }

    @Property
    void agreesWithASetThatKeepsEverything(@ForAll @Size(max = 200) List<@IntRange(max = 400) Integer> numbers) {
        SeenIds ids = new SeenIds();
        Set<Integer> all = new HashSet<>();
        int highest = -1;

        for (int n : numbers) {
            boolean expected = all.contains(n) || n <= highest - TabWindow.WIDTH;
            assertThat(ids.has(BROWSER, "t." + n)).isEqualTo(expected);
            ids.add(BROWSER, "t." + n);
            all.add(n);
            highest = Math.max(highest, n);
            ids = copy(ids);
        }
    }

    private static SeenIds copy(SeenIds ids) {
        StateWriter out = new StateWriter();
        ids.encode(out);
        return SeenIds.decode(new StateReader(out.toBytes()));
    }
}
