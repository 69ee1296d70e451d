package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.drafts.ui.DefinitionForm;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.rules.RuleChecks;
import io.beckon.admin.rules.RuleFindings;
import io.beckon.admin.rules.RuleOutline;
import io.beckon.admin.rules.RuleSentences;
import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.templates.RuleScript;
import io.beckon.templates.TemplateCatalogue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of rules. Whenever something is typed, the sentence and the text of the rule change with it, and the compiler has a look in the
 * background; saving waits a moment for its answer, so that a rule that cannot be published is told where it can be mended.
 */
final class RuleForm implements DefinitionForm<Rule> {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Function<SiteKey, Site> sites;
    private final RuleChecks checks;
    private final Div content = new Div();
    private @Nullable SiteKey siteKey;
    private @Nullable Rule blank;
    private @Nullable RuleFields fields;
    private @Nullable Site site;
    private boolean readOnly;
    private boolean isShowing;
    private int asked;

    /**
     * The form.
     *
     * @param sites the drafts of sites as they are now
     */
    RuleForm(Function<SiteKey, Site> sites, RuleChecks checks) {
        this.sites = sites;
        this.checks = checks;
    }

    /** Says which site's rules are shown from now on. */
    void enter(SiteKey key) {
        siteKey = key;
        checks.warmUp();
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public Rule blank(String id) {
        Rule rule = new Rule(
                RuleId.of(id),
                content.getTranslation("rules.new"),
                true,
                RuleTerms.DEFAULT_PRIORITY,
                null,
                Map.of(),
                "…",
                Repeat.ONCE_PER_VISIT,
                null,
                null,
                Caps.NONE,
                null);
        blank = rule;
        return rule;
    }

    @Override
    public void show(Rule rule) {
        isShowing = true;
        Site current = sites.apply(Objects.requireNonNull(siteKey));
        site = current;
        RuleScope scope = new RuleScope(current, new FormScope(content::getTranslation, language(), this::changed));
        RuleFields shown = new RuleFields(rule.id(), scope, catalogue(), this::current);
        fields = shown;
        if (rule.equals(blank)) {
            shown.showNew(rule);
        } else {
            shown.show(rule);
        }
        content.removeAll();
        content.add(shown.content());
        isShowing = false;
        changed();
    }

    @Override
    public Optional<Rule> read() {
        RuleFields shown = Objects.requireNonNull(fields);
        if (!shown.check()) {
            return Optional.empty();
        }
        Rule rule = shown.read();
        RuleFindings findings = await(checks.check(site(), rule));
        if (findings.isFaultless()) {
            return Optional.of(rule);
        }
        tell(shown, findings);
        return Optional.empty();
    }

    @Override
    public void setReadOnly(boolean isReadOnly) {
        readOnly = isReadOnly;
        if (fields != null) {
            fields.setReadOnly(isReadOnly);
        }
    }

    private void changed() {
        RuleFields shown = fields;
        if (isShowing || shown == null) {
            return;
        }
        shown.setReadOnly(readOnly);
        asked++;
        RuleOutline outline = shown.outline();
        shown.preview().say(shown.isBegun() ? sentences().of(outline) : content.getTranslation("rules.sentence.none"));
        shown.peek().ifPresentOrElse(rule -> preview(shown, rule), () -> {
            shown.preview().hideScript();
            shown.preview().unfinished();
        });
    }

    private void preview(RuleFields shown, Rule rule) {
        switch (RuleScript.of(rule, catalogue())) {
            case RuleScript.Unwritten _ -> {
                shown.preview().hideScript();
                shown.preview().unfinished();
            }
            case RuleScript.Written(String text) -> {
                if (shown.isByHand()) {
                    shown.preview().hideScript();
                } else {
                    shown.preview().showScript(text);
                }
                shown.preview().checking();
                check(shown, rule);
            }
        }
    }

    /** Only the answer to the last question is told. */
    private void check(RuleFields shown, Rule rule) {
        UI ui = UI.getCurrent();
        int question = asked;
        var _ = checks.check(site(), rule).thenAccept(findings -> {
            var _ = ui.access(() -> {
                if (question == asked && shown.equals(fields)) {
                    answer(shown, findings);
                }
            });
        });
    }

    private void answer(RuleFields shown, RuleFindings findings) {
        Pattern pattern = findings.pattern();
        if (shown.isByHand() && pattern != null) {
            shown.preview().say(sentences().of(shown.outline().evaluated(pattern)));
        }
        if (findings.isFaultless()) {
            shown.preview().faultless();
        } else {
            tell(shown, findings);
        }
    }

    private static void tell(RuleFields shown, RuleFindings findings) {
        boolean isMarked = shown.mark(findings);
        List<Problem> others = isMarked ? List.of() : findings.problems();
        shown.preview().faulty(others);
    }

    /** A compiler that does not answer keeps nobody from saving: publishing will ask it again. */
    private static RuleFindings await(CompletableFuture<RuleFindings> future) {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException slow) {
            // Nothing is known, so nothing is said.
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected findings about a rule, but its check failed.", e);
        }
        return new RuleFindings(null, List.of(), List.of());
    }

    private RuleSentences sentences() {
        return new RuleSentences(catalogue(), site(), language(), content::getTranslation);
    }

    /** The site as it is now; the sentence knows what is in it from then on, too. */
    private Site current() {
        site = sites.apply(Objects.requireNonNull(siteKey));
        return site();
    }

    private Site site() {
        return Objects.requireNonNull(site);
    }

    private TemplateCatalogue catalogue() {
        return checks.catalogue();
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
