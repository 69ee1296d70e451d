package io.beckon.snippet;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.Environment;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.DiagnosticGroup;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.StrictWarningsGuard;
import com.google.javascript.jscomp.WarningLevel;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Compiles the agent's modules into one script with Closure's advanced optimisation. The same modules give the same bytes. The compiler
 * works in the calling thread and is dropped afterwards.
 */
final class AgentCompiler {
    private static final List<String> EXTERNS = List.of("externs/wire.js", "externs/page.js", "externs/engagement.js");

    /** What {@link WarningLevel#VERBOSE} leaves out. */
    private static final List<DiagnosticGroup> CHECKED = List.of(
            DiagnosticGroups.STRICT_MISSING_PROPERTIES,
            DiagnosticGroups.STRICT_PRIMITIVE_OPERATORS,
            DiagnosticGroups.UNUSED_LOCAL_VARIABLE,
            DiagnosticGroups.CHECK_REGEXP,
            DiagnosticGroups.INVALID_CASTS,
            DiagnosticGroups.MISSING_POLYFILL);

    private AgentCompiler() {}

    /**
     * The script that starts from the entry. It is strict, leaks no names, and swallows what an old or hostile page makes it throw while it
     * starts. It is a block and no function: browsers read the functions of a script only in part before they are called, but arrow functions
     * in functions as a whole.
     *
     * @throws IllegalStateException with all messages when anything is doubtful: that is a bug of the agent, not of a site
     */
    static String compile(String entry, Map<String, String> modules) {
        return compile(BrowserDeclarations.needed(), entry, modules);
    }

    /** The same with other declarations of what browsers are. */
    static String compile(List<SourceFile> declarations, String entry, Map<String, String> modules) {
        return "\"use strict\";" + block(declarations, entry, modules);
    }

    /** The same as a block that sets what stands before it; what it is in is strict. */
    static String block(List<SourceFile> declarations, String entry, Map<String, String> modules) {
        Compiler compiler =
                new Compiler(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        compiler.disableThreads();
        List<SourceFile> sources = new ArrayList<>();
        modules.forEach((path, text) -> sources.add(SourceFile.fromCode(path, text)));
        List<SourceFile> externs = new ArrayList<>(declarations);
        EXTERNS.forEach(path -> externs.add(SourceFile.fromCode(path, AgentSources.read(path))));
        compiler.compile(externs, sources, options(entry));
        if (!compiler.getErrors().isEmpty() || !compiler.getWarnings().isEmpty()) {
            throw new IllegalStateException("Expected a faultless agent, but:" + messages(compiler));
        }
        return "try{" + ShortScript.write(compiler) + "}catch{}\n";
    }

    private static CompilerOptions options(String entry) {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.ADVANCED_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        WarningLevel.VERBOSE.setOptionsForWarningLevel(options);
        CHECKED.forEach(group -> options.setWarningLevel(group, CheckLevel.WARNING));
        options.addWarningsGuard(new StrictWarningsGuard());
        options.setEnvironment(Environment.BROWSER);
        options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(LanguageMode.ECMASCRIPT_2020);
        options.setRewritePolyfills(false);
        options.setLineLengthThreshold(Integer.MAX_VALUE);
        options.setEmitUseStrict(false);
        options.setTrustedStrings(true);
        options.setAssumeGlobalScopeIsIsolated(true);
        options.setAssumeClosuresOnlyCaptureReferences(true);
        options.setRewriteGlobalDeclarationsForTryCatchWrapping(true);
        options.setDependencyOptions(DependencyOptions.pruneForEntryPoints(List.of(ModuleIdentifier.forFile(entry))));
        return options;
    }

    private static String messages(Compiler compiler) {
        StringJoiner messages = new StringJoiner("\n", "\n", "");
        compiler.getErrors().forEach(error -> messages.add(error.toString()));
        compiler.getWarnings().forEach(warning -> messages.add(warning.toString()));
        return messages.toString();
    }
}
