package io.beckon.journeys.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.Journey;
import io.beckon.journeys.Stage;
import io.beckon.journeys.agent.TestPages.Page;
import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.shop.Shop;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The second script: who is invited gets it, and gets no other. A worker of the page stands between the browser and the runtime. */
@Journey
class EngagementUiIT {
    private static final String PASSED_ON = "fetch(event.request)";
    private static final String AWAY_AT_FIRST = "asked > 1 ? fetch(event.request) : new Response('', {status: 503})";
    private static final String ANOTHER = """
            new Response('export let present = () => { window.another = true; return () => {}; }',
                {headers: {'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*'}})""";

    @Test
    void comesOnceWithTheFirstInvitation(Stage stage) {
        Shop shop = open(stage, "product-passed", PASSED_ON);
        assertThat(asked(shop.browser())).isZero();

        shop.addToCart();
        shop.invitation().awaitShown();

        assertThat(asked(shop.browser())).isEqualTo(1);
    }

    @Test
    void comesAtTheNextAttemptWhereTheRuntimeWasAway(Stage stage) {
        Shop shop = open(stage, "product-away", AWAY_AT_FIRST);

        shop.addToCart();
        awaitAsked(shop.browser(), 1);
        changeRoute(shop.browser(), "product-away");

        assertThat(shop.invitation().awaitShown().title()).isEqualTo(Language.ENGLISH.title());
        assertThat(shop.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("status of 503"));
    }

    @Test
    void isNotRunWhereItIsNotTheOneThatWasPublished(Stage stage) {
        Shop shop = open(stage, "product-another", ANOTHER);

        shop.addToCart();
        awaitAsked(shop.browser(), 1);
        changeRoute(shop.browser(), "product-another");
        awaitAsked(shop.browser(), 2);

        assertThat(shop.browser()
                        .driver()
                        .executeScript("return [window.another, !!document.querySelector('beckon-invitation')]"))
                .isEqualTo(Arrays.asList(null, false));
    }

    private static Shop open(Stage stage, String path, String answer) {
        InvitingSite site = InvitingSite.of(stage);
        site.pages().put(path + "-worker", new Page(worker(answer), Map.of("Content-Type", "text/javascript")));
        site.pages().put(path + "-empty", "<title>Nothing yet</title>");
        site.pages()
                .put(
                        path,
                        TestPages.html(
                                site.script(),
                                "<button id=add-to-cart>Add</button><script>"
                                        + "document.addEventListener('click', ({target}) => target.setAttribute('data-added', ''))</script>"));
        Browser browser = stage.browser("en-GB");
        browser.driver().get(site.pages().page(path + "-empty").toString());
        browser.driver().executeScript("""
                return navigator.serviceWorker.register('/' + arguments[0] + '-worker', {scope: '/' + arguments[0]})
                    .then((it) => new Promise((done) => {
                      const worker = it.installing || it.waiting || it.active;
                      const look = () => worker.state === 'activated' && done();
                      worker.addEventListener('statechange', look);
                      look();
                    }))""", path);
        Shop shop = new Shop(browser, site.pages()).open(path);
        shop.visitId();
        return shop;
    }

    private static String worker(String answer) {
        return """
            let asked = 0;
            self.addEventListener('fetch', (event) => {
              if (event.request.url.endsWith('/asked')) {
                event.respondWith(new Response(String(asked)));
              } else if (/[/]agent[/][^/]+[/][0-9a-f]{64}[.]js/.test(event.request.url)) {
                asked++;
                event.respondWith(%s);
              }
            });
            """.formatted(answer);
    }

    /** Each page view opens a stream, which tells anew what is offered. */
    private static void changeRoute(Browser browser, String path) {
        browser.driver().executeScript("history.pushState({}, '', '/' + arguments[0] + '/next')", path);
    }

    private static void awaitAsked(Browser browser, int times) {
        browser.await("request " + times + " for the engagement UI", _ -> asked(browser) >= times);
    }

    private static int asked(Browser browser) {
        return Integer.parseInt(
                (String) browser.driver().executeScript("return fetch('/asked').then((it) => it.text())"));
    }
}
