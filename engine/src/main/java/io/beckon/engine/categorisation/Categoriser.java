package io.beckon.engine.categorisation;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.FieldReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The compiled tags of a package's categories. An absent field matches no tag. Immutable; any number of threads may categorise at
 * once.
 */
public final class Categoriser {
    /** By category and tag. */
    private final EventEntry.CategoryEntry[][] entries;

    /** Those of the page first. */
    private final FieldTags[] fields;

    private final int pageFields;
    private final int[] categoryOfTag;
    private final int[] firstTag;
    private final boolean[] needsAll;

    private Categoriser(List<Category> categories, Map<Field, TextIndex.Builder> byField) {
        entries = categories.stream().map(Categoriser::entries).toArray(EventEntry.CategoryEntry[][]::new);
        fields = byField.entrySet().stream()
                .map(entry -> new FieldTags(
                        entry.getKey(),
                        FieldReader.of(entry.getKey()),
                        entry.getValue().build()))
                .sorted(Comparator.comparing(tags -> !PageTexts.areReadBy(tags.field)))
                .toArray(FieldTags[]::new);
        pageFields = (int) Arrays.stream(fields)
                .filter(tags -> PageTexts.areReadBy(tags.field))
                .count();
        firstTag = new int[categories.size() + 1];
        needsAll = new boolean[categories.size()];
        for (int i = 0; i < needsAll.length; i++) {
            firstTag[i + 1] = firstTag[i] + categories.get(i).tags().size();
            needsAll[i] = categories.get(i).match() == Category.Match.ALL;
        }
        categoryOfTag = new int[firstTag[needsAll.length]];
        for (int i = 0; i < needsAll.length; i++) {
            Arrays.fill(categoryOfTag, firstTag[i], firstTag[i + 1], i);
        }
    }

    static Categoriser of(List<Category> categories, Map<Field, TextIndex.Builder> byField) {
        return new Categoriser(categories, byField);
    }

    /** Compiles categories, or says everything that is wrong with them. */
    public static CategoriserCompilation compile(List<Category> categories) {
        return CategoriserCompilation.of(categories);
    }

    /** The categories that the event is in. */
    public Categories categorise(Event event) {
        if (categoryOfTag.length == 0) {
            return Categories.NONE;
        }
        long[] passed = noTags();
        mark(event, 0, fields.length, passed);
        return collect(passed);
    }

    /** The fields of a page that tags look at. */
    List<Field> pageFields() {
        return Arrays.stream(fields).limit(pageFields).map(FieldTags::field).toList();
    }

    /** What tags make of the event's page alone. */
    PageTags pageTags(Event event) {
        long[] passed = noTags();
        mark(event, 0, pageFields, passed);
        return new PageTags(passed, collect(passed));
    }

    /** The categories that the event is in, when it is known what tags make of its page. */
    Categories categorise(Event event, PageTags page) {
        long[] passed = null;
        for (int i = pageFields; i < fields.length; i++) {
            String text = fields[i].reader.text(event);
            if (text != null) {
                passed = passed == null ? page.passed.clone() : passed;
                fields[i].index.mark(new Subject(text), passed);
            }
        }
        return passed == null || Arrays.equals(passed, page.passed) ? page.categories : collect(passed);
    }

    private void mark(Event event, int from, int to, long[] passed) {
        for (int i = from; i < to; i++) {
            String text = fields[i].reader.text(event);
            if (text != null) {
                fields[i].index.mark(new Subject(text), passed);
            }
        }
    }

    /** Every tag that the event passes, in the order of their definition, and where in the tag's field. For people: it takes its time. */
    public List<TagMatch> explain(Event event) {
        Map<Integer, List<Span>> places = new TreeMap<>();
        for (FieldTags tags : fields) {
            String text = tags.reader.text(event);
            if (text != null) {
                long[] passed = noTags();
                Subject subject = new Subject(text);
                tags.index.mark(subject, passed);
                tags.index.addPlaces(subject, passed, places);
            }
        }
        List<TagMatch> matches = new ArrayList<>();
        places.forEach((tag, where) ->
                matches.add(new TagMatch(categoryOfTag[tag], tag - firstTag[categoryOfTag[tag]], where)));
        return matches;
    }

    /** The same categories as history tells them. */
    public List<EventEntry.CategoryEntry> entries(Categories found) {
        List<EventEntry.CategoryEntry> known = found.told;
        if (known == null) {
            EventEntry.CategoryEntry[] told = new EventEntry.CategoryEntry[found.size()];
            for (int i = 0; i < told.length; i++) {
                told[i] = entries[found.number(i)][found.tag(i)];
            }
            known = List.of(told);
            found.told = known;
        }
        return known;
    }

    private static EventEntry.CategoryEntry[] entries(Category category) {
        return category.tags().stream()
                .map(tag -> new EventEntry.CategoryEntry(
                        category.id().value(), category.name(), tag.id().value()))
                .toArray(EventEntry.CategoryEntry[]::new);
    }

    private long[] noTags() {
        return new long[(categoryOfTag.length + 63) >>> 6];
    }

    /** Tags are numbered category by category, so that walking the bits upwards finds each category's first matching tag first. */
    private Categories collect(long[] passed) {
        int size = 0;
        for (int tag = next(passed, 0); tag >= 0; tag = nextAfterCategory(passed, tag)) {
            size += matches(categoryOfTag[tag], passed) ? 1 : 0;
        }
        if (size == 0) {
            return Categories.NONE;
        }
        int[] numbers = new int[size];
        int[] tags = new int[size];
        int at = 0;
        for (int tag = next(passed, 0); tag >= 0; tag = nextAfterCategory(passed, tag)) {
            int category = categoryOfTag[tag];
            if (matches(category, passed)) {
                numbers[at] = category;
                tags[at++] = tag - firstTag[category];
            }
        }
        return new Categories(numbers, tags);
    }

    /** For a category of which a tag has passed. */
    private boolean matches(int category, long[] passed) {
        for (int tag = firstTag[category]; needsAll[category] && tag < firstTag[category + 1]; tag++) {
            if ((passed[tag >>> 6] & 1L << tag) == 0) {
                return false;
            }
        }
        return true;
    }

    private int nextAfterCategory(long[] passed, int tag) {
        return next(passed, firstTag[categoryOfTag[tag] + 1]);
    }

    private static int next(long[] bits, int from) {
        int word = from >>> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & -1L << from;
        while (rest == 0) {
            if (++word == bits.length) {
                return -1;
            }
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    private record FieldTags(Field field, FieldReader reader, TextIndex index) {}

    /** What tags make of a page. Immutable. */
    static final class PageTags {
        /** The bits of the tags. */
        private final long[] passed;
        /** Those of an event that is in no other because of its own values. */
        private final Categories categories;

        private PageTags(long[] passed, Categories categories) {
            this.passed = passed;
            this.categories = categories;
        }
    }
}
