package io.beckon.templates;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import io.beckon.templates.dsl.RuleText;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Tells Freemarker how to write into a rule script: an {@link Expression} as it is, anything else as a text literal. A template therefore
 * writes {@code event(${name})}, without quotes, and no argument can leave its place.
 */
final class RuleLanguageFormat extends CommonMarkupOutputFormat<RuleLanguageFormat.Markup> {
    static final RuleLanguageFormat INSTANCE = new RuleLanguageFormat();

    /** A piece of rule script. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        private Markup(@Nullable String plain, @Nullable String markup) {
            super(plain, markup);
        }

        @Override
        public RuleLanguageFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    private RuleLanguageFormat() {}

    static Markup markup(Expression expression) {
        return new Markup(null, expression.text());
    }

    @Override
    public String getName() {
        return "RuleLanguage";
    }

    @Override
    public String getMimeType() {
        return "text/javascript";
    }

    @Override
    public void output(String plain, Writer out) throws IOException {
        out.write(escapePlainText(plain));
    }

    @Override
    public String escapePlainText(String plain) {
        return RuleText.of(plain);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
        return new Markup(plain, markup);
    }
}
