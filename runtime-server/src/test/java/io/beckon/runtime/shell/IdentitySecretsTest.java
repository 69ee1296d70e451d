package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
                SECRET + "," + SECRET,
                "BECKON_IDENTITY_SECRETS_MY_SHOP",
                SECRET,
                "BECKON_IDENTITY_REQUIREPROOF",
                "shop,my-shop"));

        assertThat(configured.secrets()).containsEntry("shop", List.of(SECRET, SECRET));
        assertThat(IdentitySecrets.of(configured)).isNotNull();
    }

    @Test
    void missesTheSecretOfASiteThatRequiresProofs() {
        assertThatThrownBy(() -> IdentitySecrets.of(
                        new RuntimeSettings.Identity(Map.of("shop", List.of(SECRET)), List.of("my-shop"))))
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
