package io.beckon.admin.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstAdministratorTest {
    private final RecordingUsers store = new RecordingUsers();
    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(strings = {"x", "123456789"})
    void doesNotStartWithAPasswordThatNobodyMayChoose(String wanted) {
        assertThatThrownBy(() -> start(wanted))
                .hasMessageContaining("BECKON_ADMIN_PASSWORD")
                .hasMessageContaining("10 to 200")
                .hasMessageNotContaining("'" + wanted + "'");
        assertThat(store.all()).isEmpty();
    }

    @Test
    void takesAPasswordThatIsLongEnough() {
        start("1234567890");

        assertThat(passwords.matches("1234567890", store.all().getFirst().passwordHash()))
                .isTrue();
    }

    @Test
    void doesNotCareAboutThePasswordWhenThereAreUsers() {
        start("1234567890");

        start("x");

        assertThat(store.all()).hasSize(1);
    }

    private void start(String wanted) {
        new FirstAdministrator(store, passwords, new FirstPassword(Path.of("nowhere")), wanted)
                .afterSingletonsInstantiated();
    }
}
