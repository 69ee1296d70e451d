package io.beckon.journeys;

import io.beckon.journeys.installation.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Sets the stage for each test, keeps evidence when it fails, and clears up. The installation stays for all classes of the run. */
final class StageHand implements ParameterResolver, TestExecutionExceptionHandler, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(StageHand.class);
    private static final Path ARTEFACTS = Path.of(System.getProperty("beckon.artefacts", "target"));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).computeIfAbsent(Stage.class, _ -> open(context), Stage.class);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Stage stage = store(context).get(Stage.class, Stage.class);
        if (stage != null) {
            Path directory = ARTEFACTS.resolve("journeys").resolve(name(context));
            stage.keepEvidence(directory);
            context.publishReportEntry("evidence", directory.toString());
        }
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Stage stage = store(context).remove(Stage.class, Stage.class);
        if (stage != null) {
            stage.close();
        }
    }

    private static Stage open(ExtensionContext context) {
        Store run = context.getRoot().getStore(NAMESPACE);
        Installation installation =
                run.computeIfAbsent(Installation.class, _ -> Installation.ofThisRun(), Installation.class);
        PublishedSites sites = run.computeIfAbsent(
                PublishedSites.class, _ -> new PublishedSites(installation, scratch()), PublishedSites.class);
        return new Stage(installation, sites);
    }

    private static Path scratch() {
        try {
            return Files.createDirectories(ARTEFACTS.resolve("scratch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
