package io.beckon.engine.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ProfileTest {
    private static final List<Field> ASKED = List.of(
            Field.VISITOR_LANGUAGE,
            Field.VISITOR_REFERRER,
            Field.VISITOR_SOURCE,
            Field.VISITOR_MEDIUM,
            Field.VISITOR_CAMPAIGN,
            Field.fact("status"),
            Field.fact("orders"));
    private static final String LANDING =
            "https://shop.example/?utm_source=news%20letter&x=1&utm_medium=mail+shot&utm_campaign=sp%C3%A4t#utm_source=no";

    @Test
    void knowsTheFirstPageOnly() {
        Profile profile = Profile.NONE
                .after(page(LANDING, "de-AT", "https://search.example/"), ASKED)
                .after(page("https://shop.example/2?utm_source=other", "en", "https://shop.example/"), ASKED);

        assertThat(profile.texts())
                .isEqualTo(Map.of(
                        "visitor.language", "de-AT",
                        "visitor.referrer", "https://search.example/",
                        "visitor.source", "news letter",
                        "visitor.medium", "mail shot",
                        "visitor.campaign", "spät"));
    }

    @Test
    void keepsOnlyWhatIsAskedFor() {
        Event landing = page(LANDING, "de", "https://search.example/");

        assertThat(Profile.NONE.after(landing, List.of())).isSameAs(Profile.NONE);
        assertThat(Profile.NONE.after(landing, List.of(Field.VISITOR_MEDIUM)).texts())
                .containsOnlyKeys("visitor.medium");
        assertThat(ASKED).allMatch(Profile::keeps);
        assertThat(Profile.keeps(Field.VISITOR_COUNTRY)).isFalse();
    }

    @Test
    void knowsWhatTheSiteToldLast() {
        Profile told = Profile.NONE
                .after(userInfo("{'status':'gold','orders':3,'mail':'ada@mail.example'}"), ASKED)
                .after(userInfo("{'orders':4}"), ASKED);

        assertThat(told.texts()).isEqualTo(Map.of("visitor.fact.status", "gold", "visitor.fact.orders", "4"));
        assertThat(told.after(userInfo("{'status':null,'orders':[1]}"), ASKED).texts())
                .isEmpty();
        assertThat(told.after(event(SystemEvents.SIGN_IN, Source.BROWSER, null, "{'status':'none'}"), ASKED))
                .isSameAs(told);
    }

    @Test
    void takesNothingOfWhatServersSendForTheFirstPage() {
        Event sent = event("Order", Source.SERVER, LANDING, "{}");

        assertThat(Profile.NONE.after(sent, ASKED)).isSameAs(Profile.NONE);
    }

    @Test
    void cutsWhatIsLong() {
        String url = "https://shop.example/?utm_campaign=" + "c".repeat(500);
        Profile profile = Profile.NONE
                .after(page(url, "l".repeat(100), "r".repeat(500)), ASKED)
                .after(userInfo("{'status':'" + "s".repeat(63) + "😀'}"), ASKED);

        assertThat(profile.texts())
                .containsEntry("visitor.language", "l".repeat(35))
                .containsEntry("visitor.referrer", "r".repeat(200))
                .containsEntry("visitor.campaign", "c".repeat(64))
                .containsEntry("visitor.fact.status", "s".repeat(63) + "?");
        assertThat(read(profile)).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a/?utm_source=%zz, %zz",
        "https://a/?utm_source=, ''",
        "https://a/?utm_source, ",
        "https://a/#x?utm_source=x, ",
        "https://a/?b&utm_source=x=y&utm_source=z, x=y",
        "?utm_source=x, x",
        "https://a/, "
    })
    void readsParametersOfAddressesHoweverOdd(String url, @Nullable String value) {
        assertThat(PageUrl.parameter(url, "utm_source")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36, desktop",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1, phone",
        "Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0 Mobile Safari/537.36, phone",
        "Mozilla/5.0 (Linux; Android 15; SM-X910) Chrome/140.0 Safari/537.36, tablet",
        "Mozilla/5.0 (iPad; CPU OS 16_0 like Mac OS X) Mobile/15E148 Safari/604.1, tablet",
        "Mozilla/5.0 (compatible; Googlebot/2.1), ",
        "'', "
    })
    void tellsDevicesApart(String userAgent, @Nullable String word) {
        assertThat(DeviceKind.of(userAgent).word()).isEqualTo(word);
    }

    private static Profile read(Profile profile) {
        StateWriter out = new StateWriter();
        profile.encode(out);
        return Profile.decode(new StateReader(out.toBytes()), Integer.MAX_VALUE);
    }

    private static Event page(String url, String language, String referrer) {
        EventMessage message = new EventMessage(
                "t1.1", EventType.SYSTEM, SystemEvents.PAGE_ENTERED, "p1", 0, url, "", language, referrer, Map.of());
        return new Event(message, Source.BROWSER, 0, false);
    }

    private static Event userInfo(String data) {
        return event(SystemEvents.USER_INFO, Source.BROWSER, null, data);
    }

    private static Event event(String name, Source source, @Nullable String url, String data) {
        Map<String, JsonNode> values = new HashMap<>();
        Json.MAPPER
                .readTree(data.replace('\'', '"'))
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue()));
        EventMessage message =
                new EventMessage("t1.2", EventType.BUSINESS, name, null, 0, url, null, null, null, values);
        return new Event(message, source, 0, false);
    }
}
