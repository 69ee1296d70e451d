package io.beckon.admin.publishing;

import io.beckon.definitions.published.SignedPackage;

/** Is told how publishing comes along, in the thread that publishes. */
interface PublishProgress {
    /** A step has begun. */
    void reached(PublishStep step);

    /** The runtime keeps the package from now on. */
    void kept(SignedPackage content);

    /** Nobody who listens. */
    PublishProgress UNWATCHED = new PublishProgress() {
        @Override
        public void reached(PublishStep step) {}

        @Override
        public void kept(SignedPackage content) {}
    };
}
