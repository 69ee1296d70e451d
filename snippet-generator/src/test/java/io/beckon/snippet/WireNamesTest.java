package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.definitions.wire.EventBatch;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.OfferMessage;
import io.beckon.definitions.wire.OfferTexts;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.definitions.wire.StreamRequest;
import io.beckon.snippet.CompiledAgents.Modules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WireNamesTest {
    private static final Pattern DECLARED = Pattern.compile("\\b(Wire\\w+)\\.prototype\\.(\\w+);");

    /** What the browser writes: every name of the record, no other. */
    private static final Map<String, Class<? extends Record>> WRITTEN = Map.of(
            "WireBatch", EventBatch.class, "WireEvent", EventMessage.class, "WireStreamRequest", StreamRequest.class);

    /** What the browser reads: names of the record, as far as it needs them. */
    private static final Map<String, Class<? extends Record>> READ = Map.of(
            "WireAnswer", BatchAnswer.class,
            "WireHolder", BatchAnswer.VisitToken.class,
            "WireState", StreamEvent.State.class,
            "WireEngagement", StreamEvent.EngagementState.class,
            "WireInvite", StreamEvent.Invite.class,
            "WireWithdraw", StreamEvent.Withdraw.class,
            "WireBye", StreamEvent.Bye.class,
            "WireOffer", OfferMessage.class,
            "WireTexts", OfferTexts.class);

    private final Map<String, Set<String>> declared = declared();

    @Test
    void declaresNoMessageThatTheRuntimeDoesNotKnow() {
        Set<String> known = new TreeSet<>(WRITTEN.keySet());
        known.addAll(READ.keySet());

        assertThat(declared.keySet()).isEqualTo(known);
    }

    @Test
    void writesExactlyTheNamesOfTheRecords() {
        WRITTEN.forEach((message, type) ->
                assertThat(declared.get(message)).as(message).containsExactlyInAnyOrderElementsOf(names(type)));
    }

    @Test
    void readsOnlyNamesOfTheRecords() {
        READ.forEach((message, type) ->
                assertThat(names(type)).as(message).containsAll(declared.getOrDefault(message, Set.of())));
    }

    @Test
    void keepsTheNamesInTheCompiledBundle() {
        String script = CompiledAgents.text(CompiledAgents.everything(Modules.NOTIFICATION))
                + CompiledAgents.text(EngagementUi.bundle());

        declared.values().stream()
                .flatMap(Set::stream)
                .forEach(name -> assertThat(script).containsPattern("[.{,]" + name + "\\b"));
    }

    private static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    private static Map<String, Set<String>> declared() {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (MatchResult result :
                DECLARED.matcher(AgentSources.read("externs/wire.js")).results().toList()) {
            declared.computeIfAbsent(result.group(1), _ -> new TreeSet<>()).add(result.group(2));
        }
        return declared;
    }
}
