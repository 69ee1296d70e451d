package io.beckon.admin.users.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.beckon.admin.users.Account;
import io.beckon.admin.users.User;
import org.springframework.stereotype.Component;

/** Leads whoever has signed in with a one-time password to the page where he chooses his own, and nowhere else. */
@Component
final class OneTimePasswords implements VaadinServiceInitListener {
    private final Account account;

    OneTimePasswords(Account account) {
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        boolean isThere = event.getNavigationTarget().equals(AccountView.class);
        if (!isThere && account.user().map(User::hasOneTimePassword).orElse(false)) {
            event.forwardTo(AccountView.class);
        }
    }
}
