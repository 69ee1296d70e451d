package io.beckon.definitions.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import io.beckon.definitions.site.Site;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The immutable, versioned result of publishing a site.
 *
 * @param format the version of the shape, {@value #FORMAT}
 * @param version ascending per site, from 1
 * @param rules the typed pattern of every rule of the site, in the order of the site's rules
 * @param engagementUi the script that the bundle fetches with the first invitation; null when it fetches none
 * @param comment what the publisher said about it
 * @param signature Ed25519 over the canonical JSON of this record without {@code signature}, base64; see {@link Signatures}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignedPackage(
        int format,
        int version,
        Site site,
        List<TypedRule> rules,
        BundleHashes bundle,
        @Nullable BundleHashes engagementUi,
        Instant publishedAt,
        String comment,
        @Nullable String signature) {
    public static final int FORMAT = 1;

    public SignedPackage {
        Expect.that(format == FORMAT, "package format " + FORMAT, format);
        Expect.range("version", version, 1, Integer.MAX_VALUE);
        Expect.that(comment.length() <= 500, "a comment of at most 500 characters", comment);
        rules = List.copyOf(rules);
    }

    /** A package whose bundle fetches no other script. */
    public SignedPackage(
            int format,
            int version,
            Site site,
            List<TypedRule> rules,
            BundleHashes bundle,
            Instant publishedAt,
            String comment,
            @Nullable String signature) {
        this(format, version, site, rules, bundle, null, publishedAt, comment, signature);
    }

    /** The same package with another signature, or with none. */
    public SignedPackage withSignature(@Nullable String other) {
        return new SignedPackage(format, version, site, rules, bundle, engagementUi, publishedAt, comment, other);
    }
}
