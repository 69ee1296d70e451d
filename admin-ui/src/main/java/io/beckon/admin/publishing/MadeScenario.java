package io.beckon.admin.publishing;

import io.beckon.admin.drafts.Saved;
import io.beckon.definitions.site.Scenario;

/**
 * A scenario that was made of a visit.
 *
 * @param isCut whether it holds only the beginning of the visit, in which more happened than a scenario may hold
 */
public record MadeScenario(Saved<Scenario> saved, boolean isCut) {}
