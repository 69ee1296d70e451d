package io.beckon.journeys;

/** Something that all stories of one run share: made with the first that asks for it, closed after the last. */
public interface Shared extends AutoCloseable {
    @Override
    void close();
}
