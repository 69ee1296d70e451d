package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.browser.PageText;
import io.beckon.journeys.console.CategoriesScreen;
import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.shop.Invitation;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.RawVisitor;
import io.beckon.journeys.shop.Shop;
import io.beckon.journeys.site.Campaign;
import io.beckon.journeys.site.MarkedSite;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever an author or a visitor writes is text: markup in every field shows as it was typed, and does nothing. */
@Journey
class MarkupIT {
    private static final String PRODUCT = "product-aurora-tent.html";

    private final String key = Campaign.random().siteKey();
    private final String own = "sites/" + key;
    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void ofAnAuthorIsShownAsText(Stage stage) {
        Console console = stage.console();
        OtherOrigin pages = stage.shop();
        console.sites().take(MarkedSite.write(key, pages.origin(), Markup.TEXT));
        SiteScreens site = console.site(key);

        showsInLists(console);
        showsInEditors(console);
        showsWhileItIsPublished(console, site);
        showsInDialogs(console, site);
        softly.assertAll();
    }

    @Test
    void ofAVisitorIsShownAsText(Stage stage) {
        Console console = stage.console();
        OtherOrigin pages = stage.shop();
        pages.paste(console.bringLive(key, MarkedSite.write(key, pages.origin(), Markup.TEXT)));

        String visit = invite(stage, pages, "en", "title", "body", "accept", "reject");
        invite(stage, pages, "de", "Titel", "Text", "ja", "nein");
        String raw = writeToTheRuntime(stage, pages);

        assertShown(console, "/visits", "user", "rawUser", "rule");
        assertShown(console, "/visits/" + visit, "tag", "category", "value", "user", "rule", "offer");
        assertShown(console, "/visits/" + raw, "excluded", "address", "rawKey", "rawValue");
        assertShown(console, "/visits/" + raw, "rawUser", "rawInfo", "agent");
        assertShown(console, "/visits?identity=" + address("searched"), "searched");
        softly.assertAll();
    }

    private void showsInLists(Console console) {
        assertShown(console, "", "site");
        assertShown(console, "/elements", "element", "selector");
        assertShown(console, "/events", "error", "page");
        assertShown(console, "/categories", "category", "tag");
        assertShown(console, "/rules", "rule", "script-rule", "score-rule", "search-rule", "offer");
        assertShown(console, "/rules", "category", "calendar", "typed", "operand", "compared", "searched");
        assertShown(console, "/offers", "offer", "title", "banner");
    }

    private void showsInEditors(Console console) {
        assertShown(console, "/settings", "site", "query", "excluded");
        assertShown(console, "/elements/element", "element", "selector");
        assertShown(console, "/events/marked", "page", "parameter", "before", "error", "attribute", "after");
        assertShown(console, "/events/marked", "constant", "pattern");
        assertShown(console, "/categories/category", "category", "tag");
        assertShown(console, "/rules/counter", "rule", "category", "calendar", "offer");
        assertShown(console, "/rules/score", "typed", "operand");
        assertShown(console, "/rules/search", "searched", "compared");
        assertShown(console, "/rules/by-hand", "script");
        assertShown(console, "/offers/chat", "offer", "title", "body", "accept", "reject");
        assertShown(console, "/offers/chat", "Titel", "Text", "ja", "nein", "group");
        softly.assertThat(console.site(key).offers().preview(Markup.with("offer")))
                .as("the preview of the offer")
                .contains(marked("title", "body", "accept", "reject"));
        open(console, own + "/offers/banner");
        softly.assertThat(PageText.of(console.browser())).contains("\"><img/src='x'/onerror='sprung=1'>link");
    }

    private void showsWhileItIsPublished(Console console, SiteScreens site) {
        assertShown(console, "/publish", "element", "category", "rule", "offer", "calendar", "goal", "scenario");
        site.publishing().publish(Markup.with("comment"));
        assertShown(console, "/publish", "comment");
        site.offers().changeTitle(Markup.with("offer"), Markup.with("changed"));
        assertShown(console, "/publish", "offer", "title", "changed");
        site.publishing().publish("Another title");
        site.publishing().askToRollBackTo(1);
        assertShownNow(console, "the question whether to roll back", "title", "changed");
    }

    private void showsInDialogs(Console console, SiteScreens site) {
        CategoriesScreen categories = site.categories();
        categories.open(Markup.with("category"));
        categories.test("/product-1 | " + Markup.with("tag"));
        assertShownNow(console, "the tester of categories", "category", "tag");
        categories.pressDelete();
        assertShownNow(console, "what uses the category", "rule");
        site.settings().askToDelete();
        assertShownNow(console, "the question whether to delete the site", "site");
        open(console, "sites");
        assertShownNow(console, "the sites", "site");
        console.sites().offer(MarkedSite.write(key, "https://shop.example", Markup.TEXT));
        assertShownNow(console, "the question whether to replace the site", "site");
    }

    /** Title, address, values and identity: what a visitor's page can say. */
    private String invite(Stage stage, OtherOrigin pages, String language, String... texts) {
        Shop shop = stage.visitor(pages).open(PRODUCT);
        shop.speak(language);
        String visit = shop.visitId();
        shop.turnTo("product-" + address("shown"), Markup.with("tag"));
        shop.tell("Said", Markup.with("value"));
        shop.signIn(Markup.with("user"));
        shop.addToCart();
        Invitation invitation = shop.invitation().awaitShown();
        softly.assertThat(invitation.texts()).as("the invitation").contains(marked(texts));
        Markup.assertHarmless(shop.browser(), "the shop");
        invitation.accept();
        stage.received(visit, "acceptance", it -> it.has("EngagementAccepted"));
        return visit;
    }

    /** Everything that an event has room for; what has none for markup is refused at once. */
    private String writeToTheRuntime(Stage stage, OtherOrigin pages) {
        RawVisitor visitor = new RawVisitor(
                stage.installation().runtime(), key, pages.origin(), "Mozilla/5.0 " + Markup.with("agent"));
        String page = Markup.WITHOUT_SPACES;
        Map<String, Object> excluded = Map.of(
                "page", page,
                "url", pages.origin() + "/product-" + Markup.with("address"),
                "title", Markup.with("excluded"),
                "language", Markup.with("language"),
                "referrer", Markup.with("referrer"));
        JsonNode answer = visitor.send(List.of(
                RawVisitor.event("t1.1", "SYSTEM", "PageEntered", excluded),
                RawVisitor.event("t1.2", "BUSINESS", "Clicked", excluded),
                RawVisitor.event(page, "BUSINESS", "Said", data(Markup.with("rawKey"), "rawValue")),
                RawVisitor.event("t1.4", "SYSTEM", "SignIn", data("userId", "rawUser")),
                RawVisitor.event("t1.5", "SYSTEM", "UserInfo", data("name", "rawInfo")),
                RawVisitor.event("t1.6", "SYSTEM", "EngagementAccepted", data("engagementId", "engagement")),
                RawVisitor.event("t1.7", "BUSINESS", Markup.with("name"), Map.of()),
                RawVisitor.event("t1.8", "SYSTEM", Markup.with("name"), Map.of())));

        assertThat(answer.path("rejected").findValuesAsString("field")).containsExactly("name", "name");
        String visit = answer.path("visit").path("id").asString();
        stage.received(
                visit,
                "what was written",
                it -> it.has("UserInfo") && !it.decisions().isEmpty());
        return visit;
    }

    private void assertShown(Console console, String screen, String... words) {
        open(console, own + screen);
        assertShownNow(console, screen, words);
    }

    private void assertShownNow(Console console, String where, String... words) {
        Browser browser = console.browser();
        console.awaitQuiet();
        browser.awaitStillness();
        Markup.assertHarmless(browser, where);
        softly.assertThat(PageText.of(browser)).as(where).contains(marked(words));
    }

    private static void open(Console console, String screen) {
        console.open(screen);
        console.awaitQuiet();
        Markup.assertHarmless(console.browser(), screen);
    }

    private static Map<String, Object> data(String name, String value) {
        return Map.of("data", Map.of(name, Markup.with(value)));
    }

    private static String[] marked(String... words) {
        return Stream.of(words).map(Markup::with).toArray(String[]::new);
    }

    private static String address(String word) {
        return "%3Cimg%20src='x'%20onerror='sprung=1'%3E" + word;
    }
}
