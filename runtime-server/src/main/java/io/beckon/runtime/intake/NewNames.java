package io.beckon.runtime.intake;

/** Names that a batch brings for the first time. Whoever submits the batch says what became of it, once. */
public interface NewNames {
    /** A batch without any. */
    NewNames NONE = new NewNames() {
        @Override
        public void accepted() {}

        @Override
        public void refused() {}
    };

    /** The batch is durable: its names count. */
    void accepted();

    /** The batch was not taken: it may come again, and its names with it. */
    void refused();
}
