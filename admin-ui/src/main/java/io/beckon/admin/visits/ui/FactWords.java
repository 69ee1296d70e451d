package io.beckon.admin.visits.ui;

import io.beckon.admin.visits.Names;
import io.beckon.admin.words.Words;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says what the facts of a decision are, one by one; a fact nobody has words for is told as it is. */
final class FactWords {
    private static final long WORTH_TELLING_MILLIS = 1_000;

    private final Words texts;
    private final Times times;
    private final Names names;

    FactWords(Words texts, Times times, Names names) {
        this.texts = texts;
        this.times = times;
        this.names = names;
    }

    /** For example {@code Limit: 1 · So far: 1}; empty when there are none. */
    String of(Map<String, JsonNode> facts) {
        return facts.entrySet().stream()
                .filter(fact -> !isNothing(fact))
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> label(fact.getKey()) + ": " + value(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** A wait that nobody noticed is none. */
    private static boolean isNothing(Map.Entry<String, JsonNode> fact) {
        return fact.getKey().equals("waitedMillis") && fact.getValue().asLong(0) < WORTH_TELLING_MILLIS;
    }

    private String label(String fact) {
        return switch (fact) {
            case "actual" -> texts.say("visits.fact.actual");
            case "after" -> texts.say("visits.fact.after");
            case "agentGroup" -> texts.say("visits.fact.agent-group");
            case "audience" -> texts.say("visits.fact.audience");
            case "calendar" -> texts.say("visits.fact.calendar");
            case "count" -> texts.say("visits.fact.count");
            case "engagementId" -> texts.say("visits.fact.engagement");
            case "expected" -> texts.say("visits.fact.expected");
            case "field" -> texts.say("visits.fact.field");
            case "limit" -> texts.say("visits.fact.limit");
            case "nextOpening" -> texts.say("visits.fact.next-opening");
            case "notification" -> texts.say("visits.fact.notification");
            case "operator" -> texts.say("visits.fact.operator");
            case "page" -> texts.say("visits.fact.page");
            case "rule" -> texts.say("visits.fact.rule");
            case "scope" -> texts.say("visits.fact.scope");
            case "silenceMillis" -> texts.say("visits.fact.silence");
            case "status" -> texts.say("visits.fact.status");
            case "tag" -> texts.say("visits.fact.tag");
            case "until" -> texts.say("visits.fact.until");
            case "unwanted" -> texts.say("visits.fact.unwanted");
            case "waitedMillis" -> texts.say("visits.fact.waited");
            case "winner" -> texts.say("visits.fact.winner");
            default -> fact;
        };
    }

    private String value(String fact, JsonNode value) {
        return switch (fact) {
            case "nextOpening", "until" ->
                value.canConvertToLong() ? times.moment(value.longValue()) : value.toString();
            case "silenceMillis", "waitedMillis" ->
                value.canConvertToLong() ? times.duration(value.longValue()) : value.toString();
            case "engagementId", "page" -> VisitorWords.shortId(value.asString(""));
            case "audience" -> names.audience(value.asString(""));
            case "rule", "winner" -> names.rule(value.asString(""));
            case "scope" ->
                value.asString("").equals("rule")
                        ? texts.say("visits.fact.scope.rule")
                        : texts.say("visits.fact.scope.site");
            case "after", "status" -> EngagementWords.word(texts, value.asString(""));
            case "notification", "unwanted" ->
                value.asBoolean(false) ? texts.say("visits.fact.yes") : texts.say("visits.fact.no");
            default -> value.isString() ? value.stringValue() : value.toString();
        };
    }
}
