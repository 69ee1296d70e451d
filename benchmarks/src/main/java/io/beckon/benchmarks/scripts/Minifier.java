package io.beckon.benchmarks.scripts;

import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.SourceFile;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Makes a script small without changing what it does, for peers that publish only their source. */
final class Minifier {
    private Minifier() {}

    static String minify(String source) {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(LanguageMode.ECMASCRIPT_2020);
        options.setEmitUseStrict(false);
        Compiler compiler =
                new Compiler(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        SourceFile script = SourceFile.fromCode("script.js", source);
        if (!compiler.compile(SourceFile.fromCode("externs.js", ""), script, options).success) {
            throw new IllegalStateException("Expected a script, but: " + compiler.getErrors());
        }
        return compiler.toSource();
    }
}
