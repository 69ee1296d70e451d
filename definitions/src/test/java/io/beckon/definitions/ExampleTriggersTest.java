package io.beckon.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.ValueSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTriggersTest {

    @Test
    void haveOneOfEveryKind() {
        assertThat(ExampleTriggers.triggers().stream().map(Trigger::getClass))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(kinds(Trigger.class));
        assertThat(ExampleTriggers.sources().stream().map(ValueSource::getClass))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(kinds(ValueSource.class));
    }

    @Test
    void areWrittenAsTheGoldenFileSays() {
        List<BusinessEvent> events = new ArrayList<>(ExampleTriggers.events());
        events.add(ExampleTriggers.reading());

        String json = Json.pretty(events);

        Golden.assertEquals("site/triggers.json", json);
        assertThat(Json.MAPPER.readValue(json, BusinessEvent[].class)).containsExactlyElementsOf(events);
    }

    @SuppressWarnings("unchecked")
    private static <T> Class<? extends T>[] kinds(Class<T> type) {
        return (Class<? extends T>[]) type.getPermittedSubclasses();
    }
}
