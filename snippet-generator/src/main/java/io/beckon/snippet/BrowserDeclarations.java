package io.beckon.snippet;

import com.google.javascript.jscomp.AbstractCommandLineRunner;
import com.google.javascript.jscomp.CompilerOptions.Environment;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Closure is told about browsers and the language. It brings two megabytes of it; reading them takes most of the time of a
 * compilation. The build keeps the tenth that the agent can come by; bundles are the same bytes with either.
 */
final class BrowserDeclarations {
    static final String RESOURCE = "browser-declarations.js";

    private BrowserDeclarations() {}

    /** As many as the agent needs. */
    static List<SourceFile> needed() {
        return List.of(SourceFile.fromCode(RESOURCE, PreparedFiles.read(RESOURCE)));
    }

    /** All that Closure has. */
    static List<SourceFile> all() {
        try {
            return AbstractCommandLineRunner.getBuiltinExterns(Environment.BROWSER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Works out which of all are needed by the agent's modules and by the templates of what is generated for a site. */
    static String workOut(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        for (String sources : List.of("js", "templates")) {
            try (Stream<Path> files = Files.walk(folder.resolve(sources))) {
                for (Path file : files.filter(BrowserDeclarations::isScript).toList()) {
                    names.addAll(DeclarationSlice.names(Files.readString(file)));
                }
            }
        }
        return DeclarationSlice.of(all(), names);
    }

    private static boolean isScript(Path file) {
        return file.getFileName().toString().contains(".js");
    }
}
