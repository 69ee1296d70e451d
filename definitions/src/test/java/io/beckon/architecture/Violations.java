package io.beckon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;

/** Classes that break a rule on purpose, among bystanders that do not. */
public final class Violations {

    private Violations() {}

    /** Fails unless the rule names every class of the package that is called {@code Offending...}, and no other. */
    public static void assertCaught(ArchRule rule, String javaPackage) {
        var classes = new ClassFileImporter().importPackages(javaPackage);

        var report = rule.evaluate(classes).getFailureReport();

        var offenders = classes.stream()
                .map(type -> type.getFullName())
                .filter(name -> name.contains(".Offending"))
                .collect(Collectors.toSet());
        assertThat(report.getDetails()).isNotEmpty().allMatch(detail -> detail.contains("Offending"));
        assertThat(String.join("\n", report.getDetails())).contains(offenders);
    }
}
