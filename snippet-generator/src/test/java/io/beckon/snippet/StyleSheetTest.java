package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void dropsCommentsAndSpaceThatMeansNothing() {
        String css =
                "/* a */\na:hover,\nb > i {\n  width: calc(1px + 2px);\n  margin: 0 auto;\n}\n\n.c .d { color: red; }\n";

        assertThat(StyleSheet.minify(css))
                .isEqualTo("a:hover,b>i{width:calc(1px + 2px);margin:0 auto}.c .d{color:red}");
    }
}
