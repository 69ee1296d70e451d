package io.beckon.runtime.intake;

import io.beckon.definitions.wire.EventBatch;
import java.util.List;

/**
 * A batch that could be read.
 *
 * @param batch what may be submitted
 * @param rejected the items that may not
 * @param unknownFields how many fields were ignored because nobody knows them
 * @param fleeting how many items were read that nobody keeps
 */
record ReadBatch(EventBatch batch, List<Item.Rejected> rejected, int unknownFields, int fleeting) {
    ReadBatch {
        rejected = List.copyOf(rejected);
    }
}
