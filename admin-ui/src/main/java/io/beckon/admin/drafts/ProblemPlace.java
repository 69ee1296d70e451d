package io.beckon.admin.drafts;

import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where a problem can be mended.
 *
 * @param part the kind of definition
 * @param id the definition; empty when the problem lies in the kind as a whole
 * @param field the rest of the path, for example {@code arguments/count}; empty when there is none
 */
public record ProblemPlace(Part<?> part, String id, String field) {
    /** The query parameter of an address that names a field. */
    public static final String FIELD = "field";

    /** The place of a problem in a site; empty when its path names no part. Paths name definitions by id or by their position. */
    public static Optional<ProblemPlace> of(Site site, Problem problem) {
        List<String> steps = List.of(problem.path().replaceFirst("^/", "").split("/", 3));
        return Part.of(steps.getFirst())
                .map(part -> part.equals(Part.SETTINGS)
                        ? new ProblemPlace(part, part.key(), String.join("/", steps.subList(1, steps.size())))
                        : new ProblemPlace(part, steps.size() < 2 ? "" : id(site, part, steps.get(1)), rest(steps)));
    }

    /** The address of the field where it can be mended, without a leading slash; empty when there is no screen for it. */
    public Optional<String> address(String siteKey) {
        if (!part.hasScreen()) {
            return Optional.empty();
        }
        String definition = id.isEmpty() || part.equals(Part.SETTINGS) ? "" : "/" + id;
        String query = field.isEmpty() ? "" : "?" + FIELD + "=" + URLEncoder.encode(field, StandardCharsets.UTF_8);
        return Optional.of("sites/" + siteKey + "/" + part.key() + definition + query);
    }

    private static String rest(List<String> steps) {
        return steps.size() < 3 ? "" : steps.get(2);
    }

    private static String id(Site site, Part<?> part, String step) {
        if (!step.matches("\\d{1,6}")) {
            return step;
        }
        List<String> ids = ids(site, part);
        int position = Integer.parseInt(step);
        return ids.contains(step) || position >= ids.size() ? step : ids.get(position);
    }

    private static <T> List<String> ids(Site site, Part<T> part) {
        return part.in(site).stream().map(part::id).toList();
    }
}
