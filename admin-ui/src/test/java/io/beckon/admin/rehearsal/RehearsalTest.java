package io.beckon.admin.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Golden;
import io.beckon.definitions.Json;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RehearsalTest {
    private static final int UNLIMITED = Integer.MAX_VALUE;
    private final SitePackage shop = shop();

    @Test
    void decidesAsTheGoldenFileSays() {
        Golden.assertEquals("rehearsal/unlimited.ndjson", text(rehearse(afternoon(), UNLIMITED)));
    }

    @Test
    void letsVisitorsWaitForTheOnlySlot() {
        Golden.assertEquals("rehearsal/one-slot.ndjson", text(rehearse(afternoon(), 1)));
    }

    @Test
    void offersNothingWithoutSlots() {
        assertThat(rehearse(afternoon(), 0))
                .isNotEmpty()
                .allMatch(decision -> decision.outcome() == DecisionOutcome.HELD_BACK)
                .extracting(DecisionEntry::reason)
                .contains("no-slot", "closed");
    }

    @Test
    void doesNotDependOnTheOrderOfLinesWithDifferentTimes() {
        List<String> shuffled = new ArrayList<>(afternoon());
        shuffled.removeIf(line -> line.contains("server.")); // at the time of another line
        List<String> ordered = List.copyOf(shuffled);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(rehearse(shuffled, UNLIMITED)).isEqualTo(rehearse(ordered, UNLIMITED));
    }

    @Test
    void runsOnToTheEndOfEveryVisit() {
        List<String> started =
                afternoon().stream().filter(line -> line.contains("\"ben-1\"")).toList();

        assertThat(rehearse(started, UNLIMITED)).singleElement().satisfies(decision -> {
            assertThat(decision.rule().id()).isEqualTo("hesitates-at-checkout");
            assertThat(decision.visitId()).isEqualTo("ben-1");
        });
    }

    @Test
    void knowsOfTheVisitorWhatTheLinesTell() {
        SitePackage forAustria = compiled(Json.read(onlyFor("visitor.country", "AT"), SignedPackage.class));
        SitePackage forPhones = compiled(Json.read(onlyFor("visitor.device", "phone"), SignedPackage.class));
        List<String> silent =
                afternoon().stream().filter(line -> line.contains("\"ben-1\"")).toList();
        List<String> telling = silent.stream()
                .map(line -> line.replaceFirst(
                        "\\{", "{\"country\":\"AT\",\"device\":{\"userAgent\":\"Mozilla/5.0 (iPhone) Mobile\"},"))
                .toList();

        for (SitePackage site : List.of(forAustria, forPhones)) {
            assertThat(rehearse(site, silent)).extracting(DecisionEntry::reason).containsExactly("audience");
            assertThat(rehearse(site, telling))
                    .extracting(DecisionEntry::outcome)
                    .containsExactly(DecisionOutcome.OFFERED);
        }
    }

    private static ObjectNode onlyFor(String field, String operand) {
        ObjectNode content = Json.MAPPER.valueToTree(ExampleShop.unsigned(1));
        ObjectNode audience =
                ((ObjectNode) content.get("site")).putArray("audiences").addObject();
        audience.put("id", "some").put("name", "Some");
        audience.putObject("condition")
                .put("is", "compare")
                .put("field", field)
                .put("operator", "equals")
                .put("caseSensitive", false)
                .putArray("operands")
                .add(operand);
        content.get("site").get("rules").forEach(rule -> ((ObjectNode) rule).put("audience", "some"));
        return content;
    }

    @Test
    void saysWhichLinesAreNoEvents() {
        Recording recording = Recording.parse(
                List.of("", "{\"visitId\":\"v\"}", "no json", afternoon().getFirst()));

        assertThat(recording)
                .isInstanceOfSatisfying(
                        Recording.Unreadable.class,
                        unreadable -> assertThat(unreadable.problems())
                                .satisfiesExactly(
                                        first -> assertThat(first.path()).startsWith("line 2/"), second -> {
                                            assertThat(second.path()).isEqualTo("line 3");
                                            assertThat(second.message()).startsWith("Expected JSON, but ");
                                        }));
    }

    private static List<DecisionEntry> rehearse(SitePackage site, List<String> lines) {
        return rehearse(site, lines, UNLIMITED);
    }

    private List<DecisionEntry> rehearse(List<String> lines, int slots) {
        return rehearse(shop, lines, slots);
    }

    private static List<DecisionEntry> rehearse(SitePackage site, List<String> lines, int slots) {
        List<DecisionEntry> decisions = new ArrayList<>();
        Rehearsal.run(site, (Recording.Events) Recording.parse(lines), slots, decisions::add);
        return decisions;
    }

    private static String text(List<DecisionEntry> decisions) {
        return decisions.stream()
                .map(decision -> Json.MAPPER.writeValueAsString(decision) + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> afternoon() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                RehearsalTest.class.getResourceAsStream("/rehearsal/afternoon.ndjson"), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SitePackage shop() {
        return compiled(ExampleShop.unsigned(1));
    }

    private static SitePackage compiled(SignedPackage content) {
        return switch (SitePackage.compile(content)) {
            case Compilation.Compiled(SitePackage compiled) -> compiled;
            case Compilation.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
