package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.heldBack;
import static io.beckon.admin.visits.Told.json;
import static io.beckon.admin.visits.Told.offered;
import static io.beckon.admin.visits.Told.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.visits.Names;
import io.beckon.admin.visits.Outcome;
import io.beckon.admin.words.BundleWords;
import io.beckon.admin.words.Words;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.engagement.Disposition;
import io.beckon.engine.engagement.Reason;
import io.beckon.engine.engagement.Status;
import io.beckon.engine.visit.Refusal;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Everything that the server can say has its words, in both languages. */
class WordsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Names NAMES = new Names(ExampleShop.site());

    private static final Map<String, JsonNode> OF_SITE = facts("site");
    private static final Map<String, JsonNode> OF_RULE = facts("rule");

    private static Map<String, JsonNode> facts(String scope) {
        return Map.ofEntries(
                Map.entry("scope", json("\"" + scope + "\"")),
                Map.entry("limit", json("1")),
                Map.entry("count", json("1")),
                Map.entry("after", json("\"rejected\"")),
                Map.entry("silenceMillis", json("3600000")),
                Map.entry("until", json("1795176000000")),
                Map.entry("nextOpening", json("1795176000000")),
                Map.entry("calendar", json("\"Desk\"")),
                Map.entry("agentGroup", json("\"support\"")),
                Map.entry("waitedMillis", json("30000")),
                Map.entry("status", json("\"shown\"")),
                Map.entry("engagementId", json("\"e1\"")),
                Map.entry("page", json("\"p1\"")),
                Map.entry("notification", json("true")),
                Map.entry("rule", json("\"interested-shopper\"")),
                Map.entry("winner", json("\"interested-shopper\"")),
                Map.entry("tag", json("\"thanks\"")),
                Map.entry("audience", json("\"newcomers\"")),
                Map.entry("field", json("\"visitor.visits\"")),
                Map.entry("operator", json("\"equals\"")),
                Map.entry("expected", json("\"1\"")),
                Map.entry("unwanted", json("true")),
                Map.entry("actual", json("\"3\"")));
    }

    static Stream<String> languages() {
        return Stream.of("en", "de");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyReasonHasItsSentence(String language) {
        DecisionWords words = decisions(language);

        for (Reason reason : Reason.values()) {
            for (Map<String, JsonNode> facts : List.of(OF_SITE, OF_RULE, Map.<String, JsonNode>of())) {
                String sentence = words.of(heldBack("d1", 1, "t1.1", reason.text(), facts));
                assertThat(sentence)
                        .as("%s in %s with %s", reason, language, facts.keySet())
                        .endsWith(".")
                        .doesNotContain("{", "}")
                        .isNotEqualTo(texts(language).say("visits.reason.other", reason.text()));
            }
        }
        assertThat(words.of(heldBack("d1", 1, "t1.1", "from-tomorrow", Map.of())))
                .contains("from-tomorrow");
    }

    @Test
    void saysWhatTheFactsSay() {
        assertThat(decisions("en").of(reason(Reason.CAP_DAY, OF_SITE)))
                .isEqualTo("Not shown: this visitor has already had 1 of 1 offers today.");
        assertThat(decisions("de").of(reason(Reason.CAP_DAY, OF_RULE)))
                .isEqualTo("Nicht gezeigt: Dieser Besucher hatte heute schon 1 von 1 Angeboten dieser Regel.");
        assertThat(decisions("en").of(reason(Reason.PAGE_EXCLUDED, OF_SITE))).contains("Path contains “/thanks”");
        assertThat(decisions("en").of(reason(Reason.AUDIENCE, OF_SITE)))
                .isEqualTo("Not shown: the visitor was not in the audience “newcomers”.");
        assertThat(decisions("en").of(reason(Reason.NO_SLOT, OF_SITE))).contains("“support”", "30 s");
        assertThat(decisions("de").of(reason(Reason.COOL_DOWN, OF_SITE))).contains("ist 1 h Pause", "13:00");
        assertThat(decisions("en").of(offered("d1", 1, 5, "t1.1", "e1"))).contains("4 s");
    }

    @Test
    void tellsTheCasesOfAReasonApart() {
        DecisionWords words = decisions("en");

        assertThat(words.of(reason(Reason.OUTSIDE_SCHEDULE, Map.of("until", json("1795176000000")))))
                .contains("ended");
        assertThat(words.of(reason(Reason.OUTSIDE_SCHEDULE, OF_SITE))).contains("only begins");
        assertThat(words.of(reason(Reason.OFFERS_OFF, Map.of()))).contains("switched off");
        assertThat(words.of(reason(Reason.OFFERS_OFF, Map.of("notification", json("false")))))
                .contains("only monitors");
        assertThat(words.of(reason(
                        Reason.ENGAGED, Map.of("status", json("\"waiting\""), "rule", json("\"interested-shopper\"")))))
                .contains("waiting for a free agent");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFactHasItsLabel(String language) {
        FactWords words = new FactWords(texts(language), times(language), NAMES);

        for (Map.Entry<String, JsonNode> fact : OF_SITE.entrySet()) {
            assertThat(words.of(Map.of(fact.getKey(), fact.getValue())))
                    .as(fact.getKey())
                    .contains(": ")
                    .doesNotStartWith(fact.getKey() + ":");
        }
        assertThat(words.of(Map.of("mood", json("[1]")))).isEqualTo("mood: [1]");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySystemEventHasItsName(String language) throws IllegalAccessException {
        HappeningWords words = new HappeningWords(texts(language));
        List<Field> constants = Arrays.stream(SystemEvents.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .toList();

        assertThat(constants).hasSize(23);
        for (Field constant : constants) {
            String name = (String) constant.get(null);
            assertThat(words.system(name)).isNotBlank().isNotEqualTo(name);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRefusalHasItsWords(String language) {
        HappeningWords words = new HappeningWords(texts(language));

        for (Refusal refusal : Refusal.values()) {
            assertThat(words.of(refusal("t1.1", "PageEntered", 1, refusal.text())))
                    .endsWith(".")
                    .isNotEqualTo(texts(language).say("visits.refusal.other", refusal.text()));
        }
        assertThat(words.of(refusal("t1.1", "PageEntered", 1, "from-tomorrow"))).contains("from-tomorrow");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyStateHasItsWords(String language) {
        Words texts = texts(language);

        Stream.of(Status.values())
                .forEach(status ->
                        assertThat(EngagementWords.status(texts, status)).isNotBlank());
        Stream.of(Disposition.values())
                .forEach(end ->
                        assertThat(EngagementWords.disposition(texts, end)).isNotBlank());
        Stream.of(Channel.values())
                .forEach(channel ->
                        assertThat(EngagementWords.channel(texts, channel)).isNotBlank());
        for (Outcome outcome : Outcome.values()) {
            assertThat(EngagementWords.chip(texts, outcome).isPresent()).isEqualTo(outcome != Outcome.NOTHING);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-5, 0, 999, 59_999, 60_000, 3_600_000, 86_400_000, 200_000_000})
    void durationsHaveTwoUnitsAtMost(long millis) {
        assertThat(times("en").duration(millis)).matches("\\d+ (s|min|h|days?)( \\d+ (s|min|h))?");
    }

    @Test
    void timesAreThoseOfTheSite() {
        Times times = times("de");
        Instant now = Instant.ofEpochMilli(1_795_176_000_000L);

        assertThat(times.clock(1_795_172_400_000L)).isEqualTo("12:00:00");
        assertThat(times.moment(1_795_172_400_000L, now)).isEqualTo("Heute, 12:00");
        assertThat(times.full(1_795_172_400_000L)).contains("20. November 2026", "Europe/Berlin");
        assertThat(times.ago(1_795_172_400_000L, now)).isEqualTo("vor 1 h");
        assertThat(times.ago(1_795_175_990_000L, now)).isEqualTo("gerade eben");
        assertThat(Times.into(1_000, 62_000)).isEqualTo("+1:01");
    }

    private static DecisionEntry reason(Reason reason, Map<String, JsonNode> facts) {
        return heldBack("d1", 1, "t1.1", reason.text(), facts);
    }

    private static DecisionWords decisions(String language) {
        return new DecisionWords(texts(language), times(language), NAMES);
    }

    private static Times times(String language) {
        return new Times(texts(language), Locale.of(language), BERLIN);
    }

    /** A key that is missing breaks the test. */
    private static Words texts(String language) {
        return language.equals("en") ? BundleWords.ENGLISH : BundleWords.GERMAN;
    }
}
