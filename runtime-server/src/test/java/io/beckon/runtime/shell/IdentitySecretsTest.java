package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class IdentitySecretsTest {
    private static final String SECRET = "an-example-secret-for-the-shop-0001";

    @Test
    void knowsSitesFromTheEnvironmentToo() {
        RuntimeSettings.Identity configured = fromEnvironment(Map.of(
                "BECKON_IDENTITY_SECRETS_SHOP",
                SECRET + ", " + SECRET,
                "BECKON_IDENTITY_SECRETS_MY_SHOP",
                SECRET,
                "BECKON_IDENTITY_SECRETS_SHOP_2",
                SECRET,
                "BECKON_IDENTITY_SECRETS_SHOP_2_OF_3",
                SECRET,
                "BECKON_IDENTITY_REQUIREPROOF",
                "shop,my-shop,shop-2,shop-2-of-3"));

        assertThat(configured.secrets()).containsEntry("shop", SECRET + ", " + SECRET);
        assertThat(IdentitySecrets.of(configured)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHOP_2", "SHOP_2_X", "SHOP_0", "2_SHOP", "SHOP__2"})
    void tellsNobodyASecretThatItCannotUse(String site) {
        String tooShort = "a-short-secret";

        Throwable failure = catchThrowable(
                () -> IdentitySecrets.of(fromEnvironment(Map.of("BECKON_IDENTITY_SECRETS_" + site, tooShort))));

        assertThat(failure).isInstanceOf(StartRefused.class);
        assertThat(Throwables.getStackTrace(failure)).contains("Expected").doesNotContain(tooShort);
    }

    @Test
    void refusesAnEmptyPlaceBetweenTwoSecrets() {
        assertThatThrownBy(() -> IdentitySecrets.of(
                        new RuntimeSettings.Identity(Map.of("shop", SECRET + ",," + SECRET), List.of())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("at least 32 characters");
    }

    @Test
    void missesTheSecretOfASiteThatRequiresProofs() {
        assertThatThrownBy(() ->
                        IdentitySecrets.of(new RuntimeSettings.Identity(Map.of("shop", SECRET), List.of("my-shop"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("site 'my-shop'");
    }

    private static RuntimeSettings.Identity fromEnvironment(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment)
                .bind("beckon.identity", Bindable.of(RuntimeSettings.Identity.class))
                .get();
    }
}
