package io.beckon.runtime.shell;

/** Whether the public port serves. */
final class Service {
    private volatile boolean isOpen;

    boolean isOpen() {
        return isOpen;
    }

    void open() {
        isOpen = true;
    }

    void close() {
        isOpen = false;
    }
}
