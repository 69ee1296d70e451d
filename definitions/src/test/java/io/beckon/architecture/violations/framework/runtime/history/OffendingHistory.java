package io.beckon.architecture.violations.framework.runtime.history;

import jakarta.persistence.Entity;

@Entity
class OffendingHistory {}
