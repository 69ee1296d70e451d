package io.beckon.runtime.host.local;

import io.beckon.definitions.wire.EventMessage;
import io.beckon.runtime.host.Submission;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** A seeded, endless run of batches of some visitors: they browse, view, search, check out, and send things twice. */
final class Story {
    private static final String[] BUSINESS = {"ProductViewed", "Searched", "CheckoutStarted", "OrderPlaced", "AddToCart"
    };

    private final Random random;
    private final int firstVisitor;
    private final int visitors;
    private final Map<Integer, Integer> numbers = new HashMap<>();

    Story(long seed, int firstVisitor, int visitors) {
        random = new Random(seed);
        this.firstVisitor = firstVisitor;
        this.visitors = visitors;
    }

    Submission next() {
        int visitor = firstVisitor + random.nextInt(visitors);
        EventMessage[] events = new EventMessage[1 + random.nextInt(3)];
        for (int i = 0; i < events.length; i++) {
            events[i] = event(visitor);
        }
        return Shop.batch(visitor, events);
    }

    private EventMessage event(int visitor) {
        boolean again = random.nextInt(10) == 0 && numbers.containsKey(visitor);
        int number = again ? numbers.get(visitor) : numbers.merge(visitor, 1, Integer::sum);
        if (number == 1 || random.nextInt(3) == 0) {
            return Shop.enters(number, "p" + random.nextInt(3));
        }
        return random.nextInt(2) == 0
                ? Shop.views(number)
                : Shop.business(number, BUSINESS[random.nextInt(BUSINESS.length)], Map.of());
    }
}
