package io.beckon.admin.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.publishing.Edited;
import io.beckon.admin.rehearsal.Recorders.Definitions;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Site;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every version that recorded visits is asked for: what is said to be kept no more is. */
class RecordersTest {
    private static final Site SHOP = ExampleShop.site();
    private static final Site OTHER_RULES = Edited.site(SHOP, tree -> tree.putArray("rules"));
    private static final Site OTHER_CART =
            Edited.definition(SHOP, "events", "add-to-cart", event -> event.put("id", "add-to-cart-2"));

    /** A year of daily versions, the first of them with the fewest visits. */
    private final Map<Integer, Integer> visits =
            IntStream.rangeClosed(1, 365).boxed().collect(Collectors.toMap(Function.identity(), Function.identity()));

    @Test
    void asksForAllVersions() {
        Recorders recorders = Recorders.of(visits, version -> Optional.of(version == 1 ? OTHER_CART : SHOP));

        assertThat(recorders.known()).containsEntry(Definitions.of(OTHER_CART), 1);
        assertThat(recorders.unknown()).isZero();
    }

    @Test
    void countsVisitsOfVersionsThatAreKeptNoMore() {
        Recorders recorders = Recorders.of(visits, version -> version > 2 ? Optional.of(SHOP) : Optional.empty());

        assertThat(recorders.unknown()).isEqualTo(1 + 2);
    }

    @Test
    void holdsWhatVersionsDefineAlikeOnce() {
        Recorders recorders = Recorders.of(visits, version -> Optional.of(version % 2 == 0 ? OTHER_RULES : SHOP));

        assertThat(recorders.known()).containsExactly(Map.entry(Definitions.of(SHOP), 365 * 366 / 2));
    }
}
