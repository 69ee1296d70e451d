package io.beckon.admin.users.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;

/** Where everybody begins. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final LoginForm form = new LoginForm();

    SignInView() {
        addClassName("sign-in");
        form.setId("sign-in");
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        Image mark = new Image("beckon.svg", "Beckon");
        mark.addClassName("sign-in__mark");
        Div card = new Div(mark, new Paragraph(getTranslation("sign-in.welcome")), form);
        card.addClassNames("card", "sign-in__card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> outcomes =
                event.getLocation().getQueryParameters().getParameters().keySet();
        boolean isStale = outcomes.contains("stale");
        form.setI18n(texts(isStale ? "sign-in.stale" : "sign-in.failed"));
        form.setError(isStale || outcomes.contains("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title") + " · Beckon";
    }

    private LoginI18n texts(String failure) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle(getTranslation("sign-in.title"));
        fields.setUsername(getTranslation("sign-in.user"));
        fields.setPassword(getTranslation("sign-in.password"));
        fields.setSubmit(getTranslation("sign-in.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation(failure + ".title"));
        error.setMessage(getTranslation(failure + ".text"));
        error.setUsername(getTranslation("sign-in.user.missing"));
        error.setPassword(getTranslation("sign-in.password.missing"));
        return texts;
    }
}
