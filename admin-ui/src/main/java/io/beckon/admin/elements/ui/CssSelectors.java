package io.beckon.admin.elements.ui;

import java.io.IOException;
import java.io.StringReader;
import org.htmlunit.cssparser.parser.AbstractCSSParser;
import org.htmlunit.cssparser.parser.CSSErrorHandler;
import org.htmlunit.cssparser.parser.CSSException;
import org.htmlunit.cssparser.parser.CSSParseException;
import org.htmlunit.cssparser.parser.InputSource;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;

/** Whether texts are CSS selectors that a browser understands. */
final class CssSelectors {
    private CssSelectors() {}

    /** Whether the whole text is a list of one or more selectors. Pseudo-elements select nothing that can be clicked, and are refused. */
    static boolean isValid(String text) {
        AbstractCSSParser parser = new CSS3Parser();
        Verdict verdict = new Verdict();
        parser.setErrorHandler(verdict);
        try (InputSource source = new InputSource(new StringReader(text))) {
            return parser.parseSelectors(source) != null && verdict.isValid && !text.contains("::");
        } catch (CSSException | IOException e) {
            return false;
        }
    }

    private static final class Verdict implements CSSErrorHandler {
        private boolean isValid = true;

        @Override
        public void warning(CSSParseException exception) {}

        @Override
        public void error(CSSParseException exception) {
            isValid = false;
        }

        @Override
        public void fatalError(CSSParseException exception) {
            isValid = false;
        }
    }
}
