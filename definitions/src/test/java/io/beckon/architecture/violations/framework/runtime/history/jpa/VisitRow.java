package io.beckon.architecture.violations.framework.runtime.history.jpa;

import jakarta.persistence.Entity;

@Entity
class VisitRow {}
