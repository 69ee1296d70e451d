package io.beckon.architecture.violations.framework.engine.visit;

import jakarta.persistence.Entity;

@Entity
class OffendingVisit {}
