package io.beckon.admin.users;

import io.beckon.admin.access.Role;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks names and passwords, more and more slowly for those who guess. */
@Component
final class PasswordSignIn implements AuthenticationProvider {
    private static final int FREE_FOR_A_USER = 3;
    private static final int FREE_FOR_AN_ADDRESS = 10;

    private final UserStore store;
    private final Passwords passwords;
    private final SignInDelays users;
    private final SignInDelays addresses;

    PasswordSignIn(UserStore store, Passwords passwords, InstantSource clock) {
        this.store = store;
        this.passwords = passwords;
        this.users = new SignInDelays(FREE_FOR_A_USER, clock);
        this.addresses = new SignInDelays(FREE_FOR_AN_ADDRESS, clock);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web
                ? Objects.toString(web.getRemoteAddress(), "")
                : "";
        count(name, address);
        StoredUser user = check(name, Objects.toString(attempt.getCredentials(), ""));
        users.succeeded(name);
        addresses.takeBack(address);
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(name, null, authorities(user));
        signedIn.setDetails(new SignedIn(user.accessVersion()));
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private StoredUser check(String name, String password) {
        StoredUser user = store.find(name).orElse(null);
        if (user == null) {
            passwords.compareWithNothing(password);
        } else if (passwords.matches(password, user.passwordHash())
                && !user.user().isDisabled()) {
            return user;
        }
        throw new BadCredentialsException("Expected the name and password of a user, but they are not.");
    }

    /** Before the password is compared, which takes its time: of many attempts at once only the free ones are checked. */
    private synchronized void count(String name, String address) {
        if (users.pause(name).plus(addresses.pause(address)).compareTo(Duration.ZERO) > 0) {
            throw new LockedException("Expected a pause after failed sign-ins, but got another attempt.");
        }
        users.failed(name);
        addresses.failed(address);
    }

    private static List<GrantedAuthority> authorities(StoredUser user) {
        return user.user().roles().stream()
                .map(Role::authority)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
