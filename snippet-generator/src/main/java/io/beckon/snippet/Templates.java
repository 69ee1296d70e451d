package io.beckon.snippet;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The Freemarker templates of data modules and snippets. Texts get into JavaScript through {@code literal} only. */
final class Templates {
    private static final Configuration CONFIGURATION = configuration();

    private Templates() {}

    /** The text that the template of this name makes of the model. */
    static String write(String name, Map<String, ?> model) {
        Map<String, Object> complete = new HashMap<>(model);
        TemplateMethodModelEx literal =
                arguments -> JavaScriptText.literal(arguments.getFirst().toString());
        complete.put("literal", literal);
        StringWriter text = new StringWriter();
        try {
            CONFIGURATION.getTemplate(name).process(complete, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(
                    "Expected a model that fits the template " + name + ", but it does not.", e);
        }
        return text.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Templates.class, "templates");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }
}
