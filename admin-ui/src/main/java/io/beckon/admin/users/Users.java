package io.beckon.admin.users;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** The users, for those who manage them. */
@Service
public final class Users {
    private final UserStore store;
    private final Passwords passwords;
    private final Access access;

    Users(UserStore store, Passwords passwords, Access access) {
        this.store = store;
        this.passwords = passwords;
        this.access = access;
    }

    /** All users, ordered by name. */
    public List<User> all() {
        access.require(Permission.MANAGE_USERS);
        return store.all().stream().map(StoredUser::user).toList();
    }

    /** Creates a user who signs in with a one-time password. */
    public UserChange create(String name, Set<Role> roles) {
        access.require(Permission.MANAGE_USERS);
        String password = passwords.random();
        User user = new User(name, roles, false, true);
        return store.insert(new StoredUser(user, passwords.hash(password), 1, Preferences.NONE))
                ? new UserChange.DoneWithPassword(user, password)
                : new UserChange.NameTaken(name);
    }

    /** Gives a user exactly these roles. */
    public UserChange setRoles(String name, Set<Role> roles) {
        return change(name, user -> user.withRoles(roles));
    }

    /** Lets a user sign in no more, or again. */
    public UserChange setDisabled(String name, boolean isDisabled) {
        return change(name, user -> user.withDisabled(isDisabled));
    }

    /** Replaces a user's password by a one-time password. */
    public UserChange resetPassword(String name) {
        String password = passwords.random();
        String hash = passwords.hash(password);
        return switch (change(name, user -> user.withPassword(hash, true))) {
            case UserChange.Done(User user) -> new UserChange.DoneWithPassword(user, password);
            case UserChange other -> other;
        };
    }

    /** Begins again when the user himself, or another console, was faster. */
    private synchronized UserChange change(String name, UnaryOperator<StoredUser> change) {
        access.require(Permission.MANAGE_USERS);
        Optional<StoredUser> before = store.find(name);
        while (before.isPresent()) {
            StoredUser after = change.apply(before.get());
            if (isLastAdministrator(before.get().user(), after.user())) {
                return new UserChange.LastAdministrator();
            }
            if (store.update(after, before.get().accessVersion())) {
                return new UserChange.Done(after.user());
            }
            before = store.find(name);
        }
        return new UserChange.Gone();
    }

    private boolean isLastAdministrator(User before, User after) {
        return before.isActiveAdministrator() && !after.isActiveAdministrator() && !isAnotherAdministrator(before);
    }

    private boolean isAnotherAdministrator(User one) {
        return store.all().stream()
                .map(StoredUser::user)
                .anyMatch(user -> user.isActiveAdministrator() && !user.name().equals(one.name()));
    }
}
