package io.beckon.admin.users.jpa;

import io.beckon.admin.access.Role;
import io.beckon.admin.users.Preferences;
import io.beckon.admin.users.StoredUser;
import io.beckon.admin.users.User;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A user as a row; roles are separated by commas. */
@Entity
@Table(name = "users")
class UserRow implements Persistable<String> {
    private static final String COMMA = ",";

    @Id
    private String name;

    private String passwordHash;
    private String roles;
    private boolean disabled;
    private boolean oneTimePassword;
    private long accessVersion;
    private @Nullable String language;
    private String colorScheme;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected UserRow() {}

    UserRow(StoredUser stored) {
        User user = stored.user();
        name = user.name();
        passwordHash = stored.passwordHash();
        roles = names(user.roles());
        disabled = user.isDisabled();
        oneTimePassword = user.hasOneTimePassword();
        accessVersion = stored.accessVersion();
        language = stored.preferences().language();
        colorScheme = stored.preferences().scheme().name();
        fresh = true;
    }

    /** Roles as they are kept. */
    static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(COMMA));
    }

    StoredUser user() {
        return new StoredUser(
                new User(name, roles(), disabled, oneTimePassword),
                passwordHash,
                accessVersion,
                new Preferences(language, Preferences.Scheme.valueOf(colorScheme)));
    }

    private Set<Role> roles() {
        return Arrays.stream(roles.split(COMMA))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public String getId() {
        return name;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void keep() {
        fresh = false;
    }
}
