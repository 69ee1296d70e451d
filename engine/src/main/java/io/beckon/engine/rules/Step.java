package io.beckon.engine.rules;

import org.jspecify.annotations.Nullable;

/**
 * A step of a rule.
 *
 * @param code stands for it among {@link PassedSteps}
 * @param check what remains to be checked of the events that an index finds for it
 */
record Step(int code, @Nullable EventCheck check) {}
