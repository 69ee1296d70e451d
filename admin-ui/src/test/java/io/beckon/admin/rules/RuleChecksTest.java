package io.beckon.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.admin.access.Access;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

class RuleChecksTest {
    private static final Site SHOP = ExampleShop.site();
    private static final RuleChecks CHECKS = CheckedRules.CHECKS;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(Access.console());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static Stream<Rule> rules() {
        return SHOP.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findNothingInTheRulesOfTheDemo(Rule rule) {
        RuleFindings findings = CHECKS.check(SHOP, rule).join();

        assertThat(findings.problems()).isEmpty();
        assertThat(ExampleShop.rules())
                .anySatisfy(typed -> assertThat(typed.pattern()).isEqualTo(findings.pattern()));
    }

    @Test
    void nameThePlaceInAHandWrittenRule() {
        RuleFindings findings = CHECKS.check(SHOP, rule(null, Map.of(), "when(event('A'))\n  .times('many')"))
                .join();

        assertThat(findings.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .matches("Line [12], column \\d+: Expected a count.*");
    }

    @Test
    void nameTheTextsThatRe2Refuses() {
        Map<String, JsonNode> arguments = Map.of(
                "filter", json("{\"event\":\"Searched\"}"),
                "field", json("\"data.query\""),
                "texts", json("[\"a+\",\"(b\",\"(?=c)\"]"),
                "mode", json("\"regex\""));

        RuleFindings findings =
                CHECKS.check(SHOP, rule("search", arguments, null)).join();

        assertThat(findings.isFaultless()).isFalse();
        assertThat(findings.pattern()).isInstanceOf(Pattern.Search.class);
        assertThat(findings.refusedTexts()).containsExactly("(b", "(?=c)");
    }

    @Test
    void takeTurnsWithTheSearchForRulesThatCompete() {
        AtomicInteger turns = new AtomicInteger();

        Competitions found = checkUntilFound(null, turns, SecurityContextHolder.getContext())
                .orTimeout(1, TimeUnit.MINUTES)
                .join();

        assertThat(found.groups()).isNotEmpty();
        assertThat(turns.get()).isGreaterThan(SHOP.rules().size() + EventType.values().length);
    }

    /** One check after the other; the worker asks for each when it has done the one before, and for the search when it has done the first. */
    private static CompletableFuture<Competitions> checkUntilFound(
            @Nullable CompletableFuture<Competitions> search, AtomicInteger turns, SecurityContext signedIn) {
        return CHECKS.check(SHOP, SHOP.rules().getFirst()).thenCompose(findings -> {
            SecurityContextHolder.setContext(signedIn);
            if (search == null) {
                boolean isOnWorker = Thread.currentThread().getName().equals("rule-checks");
                return checkUntilFound(isOnWorker ? CHECKS.competitions(SHOP) : null, turns, signedIn);
            }
            turns.incrementAndGet();
            return search.isDone() ? search : checkUntilFound(search, turns, signedIn);
        });
    }

    @Test
    void denyWhoMaySeeNothing() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> CHECKS.check(SHOP, SHOP.rules().getFirst())).isInstanceOf(AccessDeniedException.class);
    }

    private static JsonNode json(String text) {
        return Json.read(text, JsonNode.class);
    }

    private static Rule rule(@Nullable String template, Map<String, JsonNode> arguments, @Nullable String dsl) {
        return new Rule(
                RuleId.of("checked"),
                "Checked",
                true,
                500,
                template,
                arguments,
                dsl,
                Repeat.ONCE_PER_VISIT,
                null,
                null,
                Caps.NONE,
                null);
    }
}
