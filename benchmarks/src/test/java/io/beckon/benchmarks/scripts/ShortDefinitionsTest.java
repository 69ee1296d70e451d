package io.beckon.benchmarks.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteChecks;
import org.junit.jupiter.api.Test;

class ShortDefinitionsTest {
    private final Site site = ExampleShop.site();
    private final Site shorter = ShortDefinitions.of(site);

    @Test
    void areAsManyOfTheSameKinds() {
        assertThat(withoutTexts(shorter)).isEqualTo(withoutTexts(site));
    }

    @Test
    void haveAtMostTwoLettersAndTellApartWhatWasDifferent() {
        assertThat(shorter.events())
                .extracting(BusinessEvent::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 2);
        assertThat(shorter.elements().stream().flatMap(element -> element.selectors().stream()))
                .doesNotHaveDuplicates()
                .allMatch(selector -> selector.length() <= 2);
        assertThat(shorter.elements()).extracting(MonitoredElement::id).doesNotHaveDuplicates();
    }

    @Test
    void keepWildcards() {
        assertThat(shorter.events().getFirst().pages().getFirst().text()).matches("\\*\\w\\*");
    }

    @Test
    void belongTogetherAsBefore() {
        assertThat(SiteChecks.problems(shorter))
                .extracting(Problem::path)
                .noneMatch(path -> path.startsWith("/events") || path.startsWith("/elements"));
    }

    /** The events with every text that follows a name of {@link ShortDefinitions} blotted out. */
    private static String withoutTexts(Site site) {
        return Json.MAPPER
                .writeValueAsString(site.events())
                .replaceAll(
                        "\"(name|element|text|message|attribute|value)\":\"(\\**)[^\"*]+(\\**)\"", "\"$1\":\"$2-$3\"");
    }
}
