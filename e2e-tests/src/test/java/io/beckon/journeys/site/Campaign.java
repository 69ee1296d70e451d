package io.beckon.journeys.site;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What a marketer wants in one story: who puts something into the cart often enough is offered a chat.
 *
 * @param selector where the monitored element is
 * @param event the business event of a click on it
 * @param path what the path of the category's pages contains
 * @param times how many such events in such pages make the rule fire
 * @param title what the invitation says first
 */
public record Campaign(
        String siteKey,
        String siteName,
        String element,
        String selector,
        String event,
        String category,
        String path,
        String rule,
        int times,
        String offer,
        String title,
        String body,
        String accept,
        String reject) {
    private static final RandomGenerator CHANCE = RandomGenerator.getDefault();

    /** One whose names and texts nobody has used before; it fires at the first click. */
    public static Campaign random() {
        String mark = mark();
        return new Campaign(
                "journey-" + mark,
                "Journey " + mark,
                "Button " + mark,
                "#add-to-cart",
                "Added" + mark,
                "Products " + mark,
                "/product-",
                "Rule " + mark,
                1,
                "Offer " + mark,
                "Dürfen wir helfen, " + mark + "?",
                "„Gute Beratung“ & nobody waits — " + mark,
                "Yes, " + mark,
                "No, " + mark);
    }

    /** The same with another argument of the rule. */
    public Campaign withTimes(int otherTimes) {
        return new Campaign(
                siteKey,
                siteName,
                element,
                selector,
                event,
                category,
                path,
                rule,
                otherTimes,
                offer,
                title,
                body,
                accept,
                reject);
    }

    /** The same names on another site; only what its invitation says tells the two apart. */
    public Campaign onAnotherSite() {
        Campaign other = random();
        return new Campaign(
                other.siteKey,
                other.siteName,
                element,
                selector,
                event,
                category,
                path,
                rule,
                times,
                offer,
                other.title,
                other.body,
                accept,
                reject);
    }

    /** The same with markup in every name and text that may hold some. */
    public Campaign withMarkup(String markup) {
        return new Campaign(
                siteKey,
                markup + siteName,
                markup + element,
                selector,
                event,
                markup + category,
                path,
                markup + rule,
                times,
                markup + offer,
                markup + title,
                markup + body,
                accept,
                reject);
    }

    private static String mark() {
        return String.format(Locale.ROOT, "%06x", CHANCE.nextInt(1 << 24));
    }
}
