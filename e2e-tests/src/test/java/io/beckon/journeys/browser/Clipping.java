package io.beckon.journeys.browser;

import java.util.List;

/** Texts of a page that people see a part of, and have no way to see the rest. */
public final class Clipping {
    /** Whatever cuts a text off is above it in the tree that is painted: slots and shadow roots belong to it. What scrolls hides nothing. */
    private static final String CLIPPED = """
            const above = (node) => node.assignedSlot || node.parentElement || node.getRootNode().host || null;
            const isOneOf = (value, ...values) => values.includes(value);
            const isCut = (line, box, style) => {
              const isSeen = line.width > 0 && line.left < box.right && line.right > box.left
                  && line.top < box.bottom && line.bottom > box.top;
              const isCutAcross = isOneOf(style.overflowX, 'hidden', 'clip')
                  && (line.right > box.right + 1 || line.left < box.left - 1);
              const isCutDown = isOneOf(style.overflowY, 'hidden', 'clip')
                  && (line.bottom - box.bottom > line.height / 4 || box.top - line.top > line.height / 4);
              return isSeen && (isCutAcross || isCutDown);
            };
            const isClipped = (text) => {
              const range = document.createRange();
              range.selectNodeContents(text);
              const lines = [...range.getClientRects()];
              for (let around = above(text); around; around = above(around)) {
                const style = getComputedStyle(around);
                const box = around.getBoundingClientRect();
                const isForEarsOnly = style.clipPath !== 'none' || style.clip !== 'auto';
                if (around.title || isForEarsOnly || isOneOf(style.overflowX, 'auto', 'scroll')
                    || isOneOf(style.overflowY, 'auto', 'scroll')) {
                  return false;
                }
                if (style.display !== 'contents' && lines.some((line) => isCut(line, box, style))) {
                  return true;
                }
              }
              return false;
            };
            const hasTooltip = (element) => !!element.closest('vaadin-grid')?.querySelector('vaadin-tooltip');
            const isPlain = (element) => !isOneOf(element.localName, 'script', 'style')
                && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
            const found = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const text = texts.currentNode;
              const element = text.parentElement;
              if (text.data.trim() && isPlain(element) && !hasTooltip(element) && isClipped(text)) {
                found.push(text.data.trim() + ' (' + element.localName + '.' + element.className + ')');
              }
            }
            const pen = document.createElement('canvas').getContext('2d');
            for (const field of document.querySelectorAll('input[placeholder]')) {
              const style = getComputedStyle(field);
              pen.font = style.font;
              const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
              if (isPlain(field) && !field.value && pen.measureText(field.placeholder).width > room + 1) {
                found.push(field.placeholder + ' (placeholder of ' + (field.closest('[id]') || field).id + ')');
              }
            }
            return found;
            """;

    private Clipping() {}

    /** The texts that are cut off now, each with where it stands. */
    public static List<String> findings(Browser browser) {
        Object found = browser.driver().executeScript(CLIPPED);
        return found instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }
}
