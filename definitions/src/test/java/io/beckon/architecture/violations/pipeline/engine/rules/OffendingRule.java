package io.beckon.architecture.violations.pipeline.engine.rules;

import io.beckon.architecture.violations.pipeline.engine.Reducer;

record OffendingRule(Reducer reducer) {}
