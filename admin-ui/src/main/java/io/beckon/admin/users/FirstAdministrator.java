package io.beckon.admin.users;

import io.beckon.admin.access.Role;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the first administrator when there is no user at all; with the password of the environment, or a random one that is kept in a file. */
@Component
final class FirstAdministrator implements SmartInitializingSingleton {
    static final String NAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final UserStore store;
    private final Passwords passwords;
    private final FirstPassword firstPassword;
    private final String wanted;

    FirstAdministrator(
            UserStore store,
            Passwords passwords,
            FirstPassword firstPassword,
            @Value("${beckon.admin-password:}") String wanted) {
        this.store = store;
        this.passwords = passwords;
        this.firstPassword = firstPassword;
        this.wanted = wanted;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (store.all().isEmpty()) {
            make(wanted.isEmpty() ? random() : acceptable());
        }
    }

    private void make(String password) {
        User user = new User(NAME, Set.of(Role.ADMINISTRATOR), false, false);
        store.insert(new StoredUser(user, passwords.hash(password), 1, Preferences.NONE));
    }

    private String acceptable() {
        if (!Passwords.isAcceptable(wanted)) {
            throw new IllegalStateException("Expected BECKON_ADMIN_PASSWORD to have " + Passwords.SHORTEST + " to "
                    + Passwords.LONGEST + " characters, but it has " + wanted.length()
                    + ". Set a longer one, or none to get a random one.");
        }
        return wanted;
    }

    private String random() {
        String password = passwords.random();
        firstPassword.keep(password);
        LOG.info("The first administrator is '{}'; his password is in {}.", NAME, firstPassword.file());
        return password;
    }
}
