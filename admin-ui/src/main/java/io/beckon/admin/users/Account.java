package io.beckon.admin.users;

import io.beckon.admin.access.Access;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What users change about themselves. */
@Service
public final class Account {
    private final UserStore store;
    private final Passwords passwords;
    private final FirstPassword firstPassword;
    private final Access access;

    Account(UserStore store, Passwords passwords, FirstPassword firstPassword, Access access) {
        this.store = store;
        this.passwords = passwords;
        this.firstPassword = firstPassword;
        this.access = access;
    }

    /** The signed-in user; empty when nobody is, or the console itself. */
    public Optional<User> user() {
        return store.find(access.user()).map(StoredUser::user);
    }

    /** How the signed-in user likes the console; the defaults when nobody is signed in. */
    public Preferences preferences() {
        return store.find(access.user()).map(StoredUser::preferences).orElse(Preferences.NONE);
    }

    /** Keeps how the signed-in user likes the console. */
    public void setPreferences(Preferences preferences) {
        store.setPreferences(me().user().name(), preferences);
    }

    /** Changes the password of the signed-in user; his other sessions end. Begins again when an administrator was faster. */
    public PasswordChange changePassword(String old, String chosen) {
        StoredUser me = me();
        if (!passwords.matches(old, me.passwordHash())) {
            return PasswordChange.WRONG_PASSWORD;
        }
        if (!Passwords.isAcceptable(chosen) || chosen.equals(old)) {
            return PasswordChange.UNACCEPTABLE;
        }
        if (!store.update(me.withPassword(passwords.hash(chosen), false), me.accessVersion())) {
            return changePassword(old, chosen);
        }
        keepThisSession(me.accessVersion());
        firstPassword.forget(me.user().name());
        return PasswordChange.DONE;
    }

    /** Unless an administrator has ended it meanwhile. */
    private static void keepThisSession(long before) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof AbstractAuthenticationToken signedIn
                && new SignedIn(before).equals(signedIn.getDetails())) {
            signedIn.setDetails(new SignedIn(before + 1));
        }
    }

    private StoredUser me() {
        return store.find(access.user())
                .orElseThrow(() -> new AccessDeniedException("Expected a signed-in user, but there is none."));
    }
}
