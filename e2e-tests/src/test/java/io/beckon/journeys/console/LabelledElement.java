package io.beckon.journeys.console;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;

/** Elements that say exactly this, wherever they are put on the page. */
final class LabelledElement extends By {
    private final String selector;
    private final String label;

    LabelledElement(String selector, String label) {
        this.selector = selector;
        this.label = label;
    }

    @Override
    public List<WebElement> findElements(SearchContext context) {
        return context.findElements(By.cssSelector(selector)).stream()
                .filter(element -> element.getText().strip().equals(label))
                .toList();
    }

    @Override
    public String toString() {
        return selector + " \"" + label + "\"";
    }
}
