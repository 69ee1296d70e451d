package io.beckon.benchmarks.rules;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * About what the machine can do: the progress of a visit is one word and a row of a shared array, found through an open-addressed
 * table (linear probing). Nobody would maintain this for rules that change.
 */
final class PackedAutomata implements Matcher {
    static final int MOST_RULES = 30;

    private final Workload workload;
    private final Matches matches;
    private final Interests interests;
    private final Layout layout;
    private final int[] searches;
    private final String[] terms;

    private int[] keys = new int[16];
    private int[] slots = new int[16];
    private int size;
    private long[] words = new long[16];
    private int[] times;

    PackedAutomata(Workload workload, List<WorkloadRule> rules, Matches matches) {
        this.workload = workload;
        this.matches = matches;
        interests = Interests.of(rules, workload.categoryCount());
        layout = new Layout(interests.kinds);
        searches = Interests.searches(rules);
        terms = Interests.terms(rules);
        times = new int[words.length * layout.times];
    }

    @Override
    public void apply(int event) {
        int slot = slot(workload.visit(event) + 1);
        long word = searched(words[slot], workload.text(event), event);
        for (int interest : interests.byCategory[workload.category(event)]) {
            int rule = Interests.rule(interest);
            if ((word & fired(rule)) == 0) {
                word = advanced(word, slot, rule, Interests.step(interest), event);
            }
        }
        words[slot] = word;
    }

    private long searched(long before, @Nullable String text, int event) {
        long word = before;
        if (text != null) {
            for (int search = 0; search < searches.length; search++) {
                int rule = searches[search];
                if ((word & fired(rule)) == 0 && text.contains(terms[search])) {
                    word = fire(word, rule, event);
                }
            }
        }
        return word;
    }

    private long advanced(long word, int slot, int rule, int step, int event) {
        int offset = layout.offsets[rule];
        return switch (interests.kinds[rule]) {
            case Interests.SEQUENCE -> {
                boolean isNext = ((word >>> offset) & 3) == step;
                long next = isNext ? word + (1L << offset) : word;
                yield isNext && step == 2 ? fire(next, rule, event) : next;
            }
            case Interests.SET -> {
                long next = word | (1L << (offset + step));
                yield ((next >>> offset) & 7) == 7 ? fire(next, rule, event) : next;
            }
            case Interests.COUNTER -> {
                boolean isThird =
                        isThird(slot * layout.times + offset, workload.tick(event), interests.withinMillis[rule]);
                yield isThird ? fire(word, rule, event) : word;
            }
            default -> fire(word, rule, event);
        };
    }

    private boolean isThird(int offset, int tick, int withinMillis) {
        int first = times[offset];
        if (first != 0 && tick - first <= withinMillis) {
            return true;
        }
        times[offset] = times[offset + 1];
        times[offset + 1] = tick;
        return false;
    }

    private long fire(long word, int rule, int event) {
        matches.add(rule, workload.visit(event), event);
        return word | fired(rule);
    }

    private long fired(int rule) {
        return 1L << (layout.bits + rule);
    }

    private int slot(int key) {
        int place = place(key);
        if (keys[place] == key) {
            return slots[place];
        }
        if (size * 4 >= keys.length * 3) {
            rehash();
            place = place(key);
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 3 / 2);
            times = Arrays.copyOf(times, words.length * layout.times);
        }
        keys[place] = key;
        slots[place] = size;
        return size++;
    }

    private int place(int key) {
        int mask = keys.length - 1;
        int hash = key * 0x9E3779B9;
        int place = (hash ^ (hash >>> 15)) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void rehash() {
        int[] oldKeys = keys;
        int[] oldSlots = slots;
        keys = new int[oldKeys.length * 2];
        slots = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int place = place(oldKeys[old]);
                keys[place] = oldKeys[old];
                slots[place] = oldSlots[old];
            }
        }
    }
}
