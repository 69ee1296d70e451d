package io.beckon.engine.visit;

import io.beckon.definitions.ids.VisitId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a visit from its beginning on.
 *
 * @param version the package version that judges it
 * @param number 1 for the visitor's first visit
 * @param device what the sender is, by key
 * @param country two letters, absent when unknown
 */
public record Origin(
        VisitId visit,
        int version,
        int number,
        long startedAtMillis,
        Map<String, String> device,
        @Nullable String country) {
    public Origin {
        device = Map.copyOf(device);
    }

    void encode(StateWriter out) {
        out.text(visit.value());
        out.number(version);
        out.number(number);
        out.number(startedAtMillis);
        out.list(new TreeMap<>(device).entrySet(), (entry, to) -> {
            to.text(entry.getKey());
            to.text(entry.getValue());
        });
        out.optionalText(country);
    }

    static Origin decode(StateReader in) {
        return new Origin(
                VisitId.of(in.text()), in.count(), in.count(), in.number(), decodeDevice(in), in.optionalText());
    }

    private static Map<String, String> decodeDevice(StateReader in) {
        Map<String, String> device = new TreeMap<>();
        int size = in.count();
        for (int i = 0; i < size; i++) {
            device.put(in.text(), in.text());
        }
        return device;
    }
}
