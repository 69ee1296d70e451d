package io.beckon.runtime.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** What intake has seen since the start. Safe for any thread; all numbers but that of the open connections only grow. */
public final class IntakeCounts {
    private static final int STATUSES = 600;

    private final LongAdder[] answers =
            Stream.generate(LongAdder::new).limit(STATUSES).toArray(LongAdder[]::new);
    private final Map<Refusal, LongAdder> refusals = adders(Refusal.class);
    private final Map<ItemRefusal, LongAdder> rejections = adders(ItemRefusal.class);
    private final LongAdder connections = new LongAdder();
    private final LongAdder turnedAway = new LongAdder();
    private final LongAdder acceptedItems = new LongAdder();
    private final LongAdder fleetingItems = new LongAdder();
    private final LongAdder unknownFields = new LongAdder();

    /** A connection was opened. */
    public void connected() {
        connections.increment();
    }

    /** A connection was closed. */
    public void disconnected() {
        connections.decrement();
    }

    /** A connection was closed at once, as there were too many. */
    public void turnedAway() {
        turnedAway.increment();
    }

    /** A request was answered. */
    public void answered(int status) {
        answers[status].increment();
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

    /** Connections that are open now. */
    public long openConnections() {
        return connections.sum();
    }

    /** Connections that were closed at once. */
    public long connectionsTurnedAway() {
        return turnedAway.sum();
    }

    /** Requests by the status of their answer; statuses that were never given are left out. */
    public Map<Integer, Long> answers() {
        Map<Integer, Long> sums = new TreeMap<>();
        for (int status = 0; status < STATUSES; status++) {
            if (answers[status].sum() > 0) {
                sums.put(status, answers[status].sum());
            }
        }
        return sums;
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
        Map<K, Long> sums = new TreeMap<>();
        adders.forEach((key, adder) -> sums.put(key, adder.sum()));
        return sums;
    }
}
