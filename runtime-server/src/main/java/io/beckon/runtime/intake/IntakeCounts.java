package io.beckon.runtime.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What intake has seen since the start. Safe for any thread; the numbers only grow. */
public final class IntakeCounts {
    private final Map<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Map<Refusal, LongAdder> refusals = adders(Refusal.class);
    private final Map<ItemRefusal, LongAdder> rejections = adders(ItemRefusal.class);
    private final LongAdder acceptedItems = new LongAdder();
    private final LongAdder fleetingItems = new LongAdder();
    private final LongAdder unknownFields = new LongAdder();

    /** A request was answered. */
    public void answered(int status) {
        answers.computeIfAbsent(status, _ -> new LongAdder()).increment();
    }

    /** A request was refused; returns how many were for this reason. */
    public long refused(Refusal refusal) {
        LongAdder adder = count(refusals, refusal);
        adder.increment();
        return adder.sum();
    }

    /** Items became durable. */
    public void accepted(int items) {
        acceptedItems.add(items);
    }

    void read(ReadBatch batch) {
        unknownFields.add(batch.unknownFields());
        fleetingItems.add(batch.fleeting());
    }

    void rejected(Item.Rejected item) {
        count(rejections, item.reason()).increment();
    }

    /** Requests by the status of their answer. */
    public Map<Integer, Long> answers() {
        return sums(answers);
    }

    /** Refused requests by reason, every reason included. */
    public Map<Refusal, Long> refusals() {
        return sums(refusals);
    }

    /** Rejected items by reason, every reason included. */
    public Map<ItemRefusal, Long> rejections() {
        return sums(rejections);
    }

    /** Items that became durable. */
    public long acceptedItems() {
        return acceptedItems.sum();
    }

    /** Items that nobody keeps, such as {@code ChatTyping}. */
    public long fleetingItems() {
        return fleetingItems.sum();
    }

    /** Fields that were ignored because nobody knows them. */
    public long unknownFields() {
        return unknownFields.sum();
    }

    private static <K extends Enum<K>> Map<K, LongAdder> adders(Class<K> type) {
        Map<K, LongAdder> adders = new EnumMap<>(type);
        for (K key : type.getEnumConstants()) {
            adders.put(key, new LongAdder());
        }
        return adders;
    }

    private static <K> LongAdder count(Map<K, LongAdder> adders, K key) {
        LongAdder adder = adders.get(key);
        if (adder == null) {
            throw new IllegalStateException("Expected a counter for " + key + ", but there is none.");
        }
        return adder;
    }

    private static <K extends Comparable<K>> Map<K, Long> sums(Map<K, LongAdder> adders) {
        Map<K, Long> sums = new ConcurrentSkipListMap<>();
        adders.forEach((key, adder) -> sums.put(key, adder.sum()));
        return sums;
    }
}
