package io.beckon.runtime.history.http;

import io.beckon.definitions.history.VisitResult;
import io.beckon.runtime.history.VisitCursor;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How text in a URL becomes a value; ids are read by their own {@code of}. What is no value is answered with 400. */
@Configuration(proxyBeanMethods = false)
class HistoryParameters implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, VisitCursor.class, VisitCursor::parse);
        registry.addConverter(String.class, PageSize.class, PageSize::parse);
        registry.addConverter(String.class, VisitResult.class, VisitResult::parse);
    }
}
