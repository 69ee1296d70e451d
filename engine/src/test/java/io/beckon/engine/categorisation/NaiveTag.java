package io.beckon.engine.categorisation;

import io.beckon.definitions.site.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags as their definitions read, one at a time and without compiling anything. */
final class NaiveTag {
    private static final Pattern ITEM = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");

    private NaiveTag() {}

    static boolean matches(Tag tag, String field) {
        String text = tag.caseSensitive() ? field : field.toLowerCase(Locale.ROOT);
        String wanted = tag.caseSensitive() ? tag.text() : tag.text().toLowerCase(Locale.ROOT);
        return switch (tag.mode()) {
            case CONTAINS -> text.contains(wanted);
            case EQUALS -> text.equals(wanted);
            case STARTS_WITH -> text.startsWith(wanted);
            case WILDCARD -> text.matches(glob(wanted));
            case PHRASE -> isFound(tag.text(), text, tag.caseSensitive());
            case REGEX ->
                Pattern.compile(tag.text(), tag.caseSensitive() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(field)
                        .find();
            case EQUAL_TO -> isNumber(field) && compare(field, tag) == 0;
            case LESS -> isNumber(field) && compare(field, tag) < 0;
            case AT_MOST -> isNumber(field) && compare(field, tag) <= 0;
            case GREATER -> isNumber(field) && compare(field, tag) > 0;
            case AT_LEAST -> isNumber(field) && compare(field, tag) >= 0;
        };
    }

    private static boolean isFound(String phrase, String text, boolean caseSensitive) {
        List<String> words = words(text);
        boolean isGroupFound = true;
        boolean isOr = false;
        Matcher items = ITEM.matcher(phrase);
        while (items.find()) {
            String item = items.group(2) == null ? items.group(3) : items.group(2);
            if (item.equals("OR")) {
                isOr = true;
                continue;
            }
            List<String> wanted = words(caseSensitive ? item : item.toLowerCase(Locale.ROOT));
            boolean occurs = Collections.indexOfSubList(words, wanted) >= 0;
            if ((!items.group(1).isEmpty() && occurs) || (!isOr && !isGroupFound)) {
                return false;
            }
            if (items.group(1).isEmpty()) {
                isGroupFound = isOr ? isGroupFound || occurs : occurs;
            }
            isOr = false;
        }
        return isGroupFound;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static String glob(String pattern) {
        StringBuilder regex = new StringBuilder("(?s)");
        for (String part : pattern.split("(?<=[*?])|(?=[*?])")) {
            regex.append(part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part));
        }
        return regex.toString();
    }

    private static int compare(String field, Tag tag) {
        return new BigDecimal(field).compareTo(new BigDecimal(tag.text()));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
