package io.beckon.admin.forms;

import java.util.List;
import java.util.Optional;

/** What lists of texts, typed one a line, have to be like. */
record Lines(int min, int max, int longest) {
    private static final int QUOTED = 20;

    /** The texts, when they are right. */
    Optional<List<String>> read(String typed) {
        List<String> texts = lines(typed);
        return isRightCount(texts) && texts.stream().allMatch(text -> text.length() <= longest)
                ? Optional.of(texts)
                : Optional.empty();
    }

    /** What is wrong with them. */
    String error(String typed, FormScope scope) {
        List<String> texts = lines(typed);
        if (!isRightCount(texts)) {
            return scope.say("forms.error.lines", min, max, texts.size());
        }
        return texts.stream()
                .filter(line -> line.length() > longest)
                .findFirst()
                .map(line ->
                        scope.say("forms.error.long-line", longest, line.substring(0, Math.min(QUOTED, line.length()))))
                .orElse("");
    }

    private boolean isRightCount(List<String> texts) {
        return texts.size() >= min && texts.size() <= max;
    }

    private static List<String> lines(String typed) {
        return typed.lines().filter(line -> !line.isBlank()).toList();
    }
}
