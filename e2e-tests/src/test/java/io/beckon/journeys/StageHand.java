package io.beckon.journeys;

import io.beckon.journeys.browser.Evidence;
import java.lang.reflect.Method;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Sets the stage for each test, or for a whole class that asks for it before all, keeps evidence when it fails, and clears up. What all
 * stories share is closed with the last one.
 */
final class StageHand
        implements ParameterResolver,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler,
                AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(StageHand.class);
    private static final Path EVIDENCE =
            Path.of(System.getProperty("beckon.artefacts", "target")).resolve("journeys");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Journey journey = context.getRequiredTestClass().getAnnotation(Journey.class);
        return store(context)
                .computeIfAbsent(context.getUniqueId(), _ -> new Stage(run(context), journey.value()), Stage.class);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        keepEvidence(context);
        throw failure;
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        keepEvidence(context);
        throw failure;
    }

    private static void keepEvidence(ExtensionContext context) {
        Stage stage = store(context).get(context.getUniqueId(), Stage.class);
        if (stage != null) {
            Path directory = EVIDENCE.resolve(name(context));
            stage.keepEvidence(new Evidence(directory));
            context.publishReportEntry("evidence", directory.toString());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Stage stage = store(context).remove(context.getUniqueId(), Stage.class);
        if (stage != null) {
            stage.close();
        }
    }

    private static Run run(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Run.class, _ -> new Run(), Run.class);
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getTestMethod().map(Method::getName).orElse("before");
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
