package io.beckon.journeys.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A campaign as a {@code site.json}, to be imported. */
public final class SiteJson {
    private SiteJson() {}

    /** Writes it into a new file; its only language is English. */
    public static Path write(Campaign campaign, String origin) {
        Map<String, String> texts = Map.of(
                "title", campaign.title(),
                "body", campaign.body(),
                "accept", campaign.accept(),
                "reject", campaign.reject());
        return write(campaign, List.of(origin), Map.of("en", texts));
    }

    /** The same with pages on several origins, and other texts by language. */
    public static Path write(Campaign campaign, List<String> origins, Map<String, Map<String, String>> texts) {
        try {
            Path file = Files.createTempFile(campaign.siteKey(), ".json");
            file.toFile().deleteOnExit();
            return Files.write(file, JsonMapper.shared().writeValueAsBytes(site(campaign, origins, texts)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> site(
            Campaign campaign, List<String> origins, Map<String, Map<String, String>> texts) {
        return Map.ofEntries(
                Map.entry("format", 1),
                Map.entry("key", campaign.siteKey()),
                Map.entry("name", campaign.siteName()),
                Map.entry("settings", settings(origins)),
                Map.entry("elements", List.of(element(campaign))),
                Map.entry("events", List.of(event(campaign))),
                Map.entry("categories", List.of(category(campaign))),
                Map.entry("rules", List.of(rule(campaign))),
                Map.entry("offers", List.of(offer(campaign, texts))),
                Map.entry("calendars", List.of()),
                Map.entry("goals", List.of()),
                Map.entry("scenarios", List.of()));
    }

    private static Map<String, Object> settings(List<String> origins) {
        return Map.of(
                "origins",
                origins,
                "timeZone",
                "Europe/Berlin",
                "language",
                "en",
                "hashRoutes",
                false,
                "inactivityMillis",
                1_800_000,
                "notification",
                true,
                "privacy",
                Map.of("consent", "none", "honourSignals", true, "queryParameters", List.of()),
                "caps",
                Map.of("perPageView", 1),
                "excludedPages",
                List.of());
    }

    private static Map<String, Object> element(Campaign campaign) {
        return Map.of("id", "element", "name", campaign.element(), "selectors", List.of(campaign.selector()));
    }

    private static Map<String, Object> event(Campaign campaign) {
        return Map.of(
                "id", "event",
                "name", campaign.event(),
                "pages", List.of(),
                "triggers", List.of(Map.of("trigger", "dom", "action", "click", "element", "element", "count", 1)),
                "values", List.of());
    }

    private static Map<String, Object> category(Campaign campaign) {
        Map<String, Object> tag = Map.of(
                "id", "tag", "field", "path", "mode", "contains", "text", campaign.path(), "caseSensitive", false);
        return Map.of("id", "category", "name", campaign.category(), "match", "any", "tags", List.of(tag));
    }

    private static Map<String, Object> rule(Campaign campaign) {
        Map<String, Object> arguments = Map.of(
                "filter", Map.of("event", campaign.event(), "category", "category"),
                "times", campaign.times(),
                "window", Map.of("within", "visit"));
        return Map.of(
                "id",
                "rule",
                "name",
                campaign.rule(),
                "enabled",
                true,
                "priority",
                100,
                "template",
                "counter",
                "arguments",
                arguments,
                "repeat",
                "once-per-visit",
                "caps",
                Map.of(),
                "offer",
                "offer");
    }

    private static Map<String, Object> offer(Campaign campaign, Map<String, Map<String, String>> texts) {
        return Map.of(
                "id",
                "offer",
                "name",
                campaign.offer(),
                "channel",
                "chat",
                "texts",
                texts,
                "theme",
                Map.of(),
                "agentGroup",
                "shop",
                "offerLifeMillis",
                60_000,
                "inviteLifeMillis",
                120_000,
                "formLifeMillis",
                120_000);
    }
}
