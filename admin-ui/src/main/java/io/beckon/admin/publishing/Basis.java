package io.beckon.admin.publishing;

import org.jspecify.annotations.Nullable;

/**
 * What a runtime had of a site when somebody looked. Publishing and rolling back begin there, or tell that somebody else was faster.
 *
 * @param live the version for new visits; absent when none was ever activated
 * @param newest the highest version that was kept; 0 when none was
 */
public record Basis(@Nullable Integer live, int newest) {}
