package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortScriptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "var f=function(a){return a+1}; | let f=(a=>a+1)",
                "var f=function(a,b){a(b);return{}}; | let f=((a,b)=>{a(b);return{}})",
                "f(function(){}); | f(()=>{})",
                "var f={g:function(){return{}}}; | let f={g:()=>({})}",
                "var f=async function(a){await a}; | let f=(async a=>{await a})",
                "var f=a=>{return a}; | let f=(a=>{return a})",
                "var a=1;var b=2;f();var c=3; | let a=1,b=2;f();let c=3",
            })
    void saysTheSameWithLess(String script, String shorter) {
        assertThat(shortened(script)).isEqualTo(shorter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let f=function(){return this}",
                "let f=function(){return()=>this}",
                "let f=function(){return arguments}",
                "let f=function*(){}",
                "new function(){}",
                "function f(){}",
                "let f={get a(){return 1},b(){}}",
            })
    void leavesFunctionsThatAreNoArrows(String script) {
        assertThat(shortened(script)).isEqualTo(script);
    }

    @Test
    void looksThroughFunctionsThatHaveACallOfTheirOwn() {
        assertThat(shortened("var f=function(){return g(function(){return this})};"))
                .isEqualTo("let f=(()=>g(function(){return this}))");
    }

    @Test
    void writesImportsAtRunTime() {
        assertThat(shortened("f(importModule(url));")).isEqualTo("f(import(url))");
    }

    @Test
    void makesOneScriptOfAll() {
        assertThat(shortened("var a=1;", "var b=2;")).isEqualTo("let a=1,b=2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "monitoring/send.js | let f=(a=>a)",
                "notification/stream.js | let f=a=>a",
                "engagement/make.js | let f=(a=>a)",
            })
    void putsOnlyIntoParenthesesWhatIsCalledSoon(String module, String shorter) {
        assertThat(shortened(List.of(SourceFile.fromCode(module, "var f=a=>a;"))))
                .isEqualTo(shorter);
    }

    private static String shortened(String... scripts) {
        return shortened(Stream.of(scripts)
                .map(script -> SourceFile.fromCode(script.hashCode() + ".js", script))
                .toList());
    }

    private static String shortened(List<SourceFile> sources) {
        Compiler compiler = new Compiler();
        compiler.disableThreads();
        CompilerOptions options = new CompilerOptions();
        options.setEmitUseStrict(false);
        compiler.init(List.of(), sources, options);
        compiler.parseForCompilation();
        return ShortScript.write(compiler);
    }
}
