package io.beckon.admin.snippet.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.CodeBlock;
import io.beckon.admin.snippet.SnippetForm;
import java.util.Locale;

/** One form of the snippet: when to use it, the lines, and what a Content-Security-Policy must allow. */
final class FormCard extends Section {
    private final String name;

    FormCard(SnippetForm form) {
        this(form.variant().name().toLowerCase(Locale.ROOT));
        String policyId = "snippet-policy-" + name;
        Details policy = new Details(
                getTranslation("snippet.policy"),
                new Paragraph(getTranslation("snippet.policy.text." + name)),
                new CodeBlock(
                        policyId, getTranslation("snippet.policy"), form.policy(), getTranslation("layout.copied")));
        policy.setId(policyId + "-details");
        add(
                new CodeBlock(
                        "snippet-" + name,
                        getTranslation("snippet.form." + name),
                        form.html(),
                        getTranslation("snippet.copied.text")),
                policy);
    }

    private FormCard(String name) {
        this.name = name;
        addClassNames("card", "snippet__form");
        Div head = new Div(new H2(getTranslation("snippet.form." + name)));
        head.addClassName("snippet__head");
        if (name.equals("current")) {
            head.add(Chip.good(getTranslation("snippet.recommended")));
        }
        add(head, new Paragraph(getTranslation("snippet.form." + name + ".when")));
    }

    /** The form that pins a version, while there is none that could be pinned. */
    static FormCard withoutVersion(String reason) {
        FormCard card = new FormCard("pinned");
        Paragraph missing = new Paragraph(reason);
        missing.setId("snippet-pinned-missing");
        missing.addClassName("snippet__missing");
        card.add(missing);
        return card;
    }
}
