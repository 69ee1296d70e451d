package io.beckon.benchmarks.peers;

import io.beckon.benchmarks.rules.Workload;

/** An event of the workload as the other engines see it: a bean with public fields, which both of them handle fastest. */
public final class PageEvent {
    public int number;
    public int visit;
    public int category;
    public long atMillis;
    public String text = "";

    /** The event of this number. */
    static PageEvent of(Workload workload, int number) {
        PageEvent event = new PageEvent();
        String searched = workload.text(number);
        event.number = number;
        event.visit = workload.visit(number);
        event.category = workload.category(number);
        event.atMillis = workload.atMillis(number);
        event.text = searched == null ? "" : searched;
        return event;
    }

    public int getNumber() {
        return number;
    }

    public int getVisit() {
        return visit;
    }

    public int getCategory() {
        return category;
    }

    public long getAtMillis() {
        return atMillis;
    }

    public String getText() {
        return text;
    }
}
