package io.beckon.definitions;

import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/** The one example world of all tests: the demo's own {@code demo/shop/site.json}, and what publishing makes of it. */
public final class ExampleShop {
    private static final Instant PUBLISHED_AT = Instant.parse("2026-01-05T09:00:00Z");
    private static final String NO_BUNDLE = "0".repeat(64);

    private ExampleShop() {}

    /** The text of {@code demo/shop/site.json}. */
    public static String siteJson() {
        return resource("/demo/shop/site.json");
    }

    /** The site. */
    public static Site site() {
        return Json.MAPPER.readValue(siteJson(), Site.class);
    }

    /** The typed patterns of the site's rules, as its templates evaluate to. */
    public static List<TypedRule> rules() {
        return Json.MAPPER.readValue(resource("/example-shop/rules.json"), new TypeReference<>() {});
    }

    /** A package of the site without a signature and without a bundle. */
    public static SignedPackage unsigned(int version) {
        BundleHashes hashes = new BundleHashes(NO_BUNDLE, NO_BUNDLE, NO_BUNDLE);
        return new SignedPackage(SignedPackage.FORMAT, version, site(), rules(), hashes, PUBLISHED_AT, "", null);
    }

    /** A package of the shop without its rules, whose bundle fetches another script with the first invitation. */
    public static SignedPackage unsignedWithEngagementUi(int version) {
        ObjectNode json = (ObjectNode) Json.MAPPER.readTree(siteJson());
        json.putArray("rules");
        json.putArray("scenarios");
        Site site = Json.MAPPER.treeToValue(json, Site.class);
        BundleHashes bundle = new BundleHashes("a".repeat(64), "b".repeat(64), "c".repeat(64));
        BundleHashes engagementUi = new BundleHashes("1".repeat(64), "2".repeat(64), "3".repeat(64));
        return new SignedPackage(
                SignedPackage.FORMAT, version, site, List.of(), bundle, engagementUi, PUBLISHED_AT, "", null);
    }

    private static String resource(String path) {
        try (InputStream in = ExampleShop.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Expected the resource " + path + " on the class path, but it is not there.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
