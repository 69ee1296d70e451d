package io.beckon.admin;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.beckon.admin.architecture.ConsoleRules;
import io.beckon.architecture.ArchitectureRules;

@AnalyzeClasses(packages = "io.beckon.admin", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchTests CONSOLE_RULES = ArchTests.in(ConsoleRules.class);
}
