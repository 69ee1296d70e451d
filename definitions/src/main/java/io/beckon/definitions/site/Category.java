package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.CategoryId;
import java.util.List;

/**
 * A flat label that is put on an event when its tags match.
 *
 * @param match whether one matching tag is enough, or all must match
 * @param tags 1 to 100
 */
public record Category(CategoryId id, String name, Match match, List<Tag> tags) {
    /** How many of the tags must match. */
    public enum Match {
        @JsonProperty("any")
        ANY,
        @JsonProperty("all")
        ALL
    }

    public Category {
        Expect.text("name of category " + id, name, 100);
        Expect.range("number of tags of category " + id, tags.size(), 1, 100);
        tags = List.copyOf(tags);
    }
}
