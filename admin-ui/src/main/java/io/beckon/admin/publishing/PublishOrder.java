package io.beckon.admin.publishing;

import io.beckon.definitions.Expect;
import io.beckon.definitions.site.Site;

/**
 * What somebody wants to publish, exactly as they have looked at it.
 *
 * @param comment why, for those who look at the versions later; 1 to {@value #LONGEST_COMMENT} characters
 */
public record PublishOrder(Site site, String comment, Basis basis) {
    public static final int LONGEST_COMMENT = 500;

    public PublishOrder {
        Expect.text("comment", comment, LONGEST_COMMENT);
    }
}
