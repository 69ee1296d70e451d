package io.beckon.templates;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills the text of a rule template: no class, no file and no other template can be reached from it. */
final class TemplateRenderer {
    private static final Configuration FREEMARKER = configuration();
    private static final ObjectWrapper LISTS = lists();

    private TemplateRenderer() {}

    /** The rule script that the template makes of these values. */
    static String render(RuleTemplate template, Map<String, Object> values) {
        Map<String, TemplateModel> model = new LinkedHashMap<>();
        values.forEach((name, value) -> model.put(name, model(value)));
        StringWriter out = new StringWriter();
        try {
            new Template(template.name(), template.source(), FREEMARKER).process(model, out);
        } catch (TemplateException e) {
            throw new IllegalStateException("Expected template '" + template.name() + "' to render, but it failed.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().stripTrailing();
    }

    private static TemplateModel model(Object value) {
        return switch (value) {
            case Expression expression -> RuleLanguageFormat.markup(expression);
            case Boolean flag -> flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case List<?> list -> wrap(list.stream().map(TemplateRenderer::model).toList());
            default -> throw new IllegalArgumentException("Expected an expression, but got " + value.getClass() + ".");
        };
    }

    private static TemplateModel wrap(List<TemplateModel> list) {
        try {
            return LISTS.wrap(list);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectWrapper lists() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        builder.setExposureLevel(DefaultObjectWrapper.EXPOSE_NOTHING);
        return builder.build();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setOutputFormat(RuleLanguageFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        return configuration;
    }
}
