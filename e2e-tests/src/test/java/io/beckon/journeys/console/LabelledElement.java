package io.beckon.journeys.console;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;

/** Elements that say exactly this, wherever they are put on the page. All are asked at once. */
final class LabelledElement extends By {
    private static final String SAYING = "const [selector, label] = arguments;"
            + "return [...document.querySelectorAll(selector)]"
            + ".filter((each) => each.checkVisibility() && each.innerText.trim() === label);";

    private final String selector;
    private final String label;

    LabelledElement(String selector, String label) {
        this.selector = selector;
        this.label = label;
    }

    @Override
    public List<WebElement> findElements(SearchContext context) {
        Object found = ((JavascriptExecutor) context).executeScript(SAYING, selector, label);
        return found instanceof List<?> elements
                ? elements.stream().map(WebElement.class::cast).toList()
                : List.of();
    }

    @Override
    public String toString() {
        return selector + " \"" + label + "\"";
    }
}
