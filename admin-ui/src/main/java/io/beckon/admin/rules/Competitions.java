package io.beckon.admin.rules;

import java.util.List;

/**
 * Which rules of a site compete, judged by their definitions: rules that are on and lead to an offer, whose times overlap, and that the
 * same event can complete by its name, its type and the conditions on its fields. Where that cannot be told they compete.
 *
 * @param groups which rules compete on which events
 * @param timed the names of the rules that fire by a deadline, each at its own time; only deadlines at the same moment compete
 */
public record Competitions(List<Competition> groups, List<String> timed) {
    public Competitions {
        groups = List.copyOf(groups);
        timed = List.copyOf(timed);
    }
}
