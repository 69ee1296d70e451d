package io.beckon.runtime.shell;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.runtime.intake.SignInProofs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the secrets that sites share with this installation out of the configuration. */
final class IdentitySecrets {
    private IdentitySecrets() {}

    /** Secrets as they are, or {@code file:} and the path of one. */
    static SignInProofs of(RuntimeSettings.Identity configured) {
        return StartRefused.unlessReadable("beckon.identity", () -> {
            Map<SiteKey, List<String>> secrets = new HashMap<>();
            configured.secrets().forEach((site, texts) -> secrets.put(site(site), secrets(site, texts)));
            return SignInProofs.of(
                    secrets, configured.requireProof().stream().map(SiteKey::of).collect(Collectors.toSet()));
        });
    }

    /**
     * In the name of an environment variable, {@code my-shop} can only be written {@code MY_SHOP}, which arrives as {@code my.shop};
     * {@code SHOP_2} arrives as {@code shop.2}.
     */
    private static SiteKey site(String configured) {
        return SiteKey.of(configured.replace('.', '-'));
    }

    private static List<String> secrets(String site, String texts) {
        return Stream.of(texts.split(",", -1))
                .map(String::strip)
                .map(text -> ConfiguredText.read("an identity secret of site '" + site + "'", text))
                .toList();
    }
}
