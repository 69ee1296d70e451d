package io.beckon.architecture.violations.flow.engine.categorisation;

import io.beckon.architecture.violations.flow.engine.rules.LaterRule;

record OffendingCategoriser(LaterRule rule) {}
