package io.beckon.engine.visit;

import static io.beckon.engine.visit.Source.BROWSER;
import static io.beckon.engine.visit.Source.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeenIdsTest {
    private final SeenIds seen = new SeenIds();

    @Test
    void tellsTabsApartWhoseNamesBeginAlike() {
        String last = new String("t1");

        assertThat(SeenIds.tab(BROWSER, "t12.5", last)).isEqualTo("t12");
        assertThat(SeenIds.tab(BROWSER, "t1.5", "t12")).isEqualTo("t1");
        assertThat(SeenIds.tab(BROWSER, "t1.5", last)).isSameAs(last);
        assertThat(add("t1.5", "t12.5", "t1.5")).containsExactly(true, true, false);
    }

    @Test
    void takesEachIdOnce() {
        assertThat(add("t1.5", "t1.4", "t1.6", "t2.5")).containsOnly(true);
        assertThat(add("t1.5", "t1.4", "t1.6", "t2.5")).containsOnly(false);
    }

    @Test
    void takesWhatLiesBelowTheWindowAsSeen() {
        assertThat(add("t1.1000", "t1.872", "t1.873")).containsExactly(true, false, true);
    }

    @Test
    void forgetsTheTabThatWasActiveLongestAgo() {
        add("t1.1", "t2.1", "t3.1", "t4.1", "t5.1", "t6.1", "t7.1", "t8.1");

        assertThat(add("t1.2", "t9.1", "t1.1", "t2.1")).containsExactly(true, true, false, true);
    }

    @Test
    void remembersTheLast64OtherIds() {
        IntStream.range(0, 65).forEach(i -> seen.add(BROWSER, "order-" + i));

        assertThat(add("order-1", "order-64", "order-0")).containsExactly(false, false, true);
    }

    @Test
    void findsNoTabInTheIdsOfServers() {
        seen.add(SERVER, "invoice.900");

        assertThat(seen.add(SERVER, "invoice.1")).isTrue();
        assertThat(seen.add(SERVER, "invoice.900")).isFalse();
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
            assertThat(ids.add(BROWSER, "t." + n)).isEqualTo(!expected);
            all.add(n);
            highest = Math.max(highest, n);
            ids = copy(ids);
        }
    }

    private List<Boolean> add(String... ids) {
        return Stream.of(ids).map(id -> seen.add(BROWSER, id)).toList();
    }

    private static SeenIds copy(SeenIds ids) {
        StateWriter out = new StateWriter();
        ids.encode(out);
        return SeenIds.decode(new StateReader(out.toBytes()));
    }
}
