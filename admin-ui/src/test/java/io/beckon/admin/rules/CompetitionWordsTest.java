package io.beckon.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.words.BundleWords;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Site;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompetitionWordsTest {
    private final Site shop = ExampleShop.site();

    @Test
    void saysWhoWins() {
        CompetitionWords words = new CompetitionWords(BundleWords.in(Locale.ENGLISH), shop);
        Competitions found = GroupSteps.found(shop, ExampleShop.rules());
        Competition group = found.groups().getFirst();

        assertThat(words.summary(found)).startsWith("Some rules can fire on the same event.");
        assertThat(words.occasion(group)).isEqualTo("On “ProductViewed”");
        assertThat(words.winner(group))
                .startsWith("When several of them fire at once, “Looked at three products” goes");
        assertThat(words.where(group.contenders().getLast())).isEqualTo("in “Premium products”");
        assertThat(words.timed(found)).startsWith("“Started the checkout and did not order” fires by its own clock");
    }
}
