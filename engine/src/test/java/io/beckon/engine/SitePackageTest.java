package io.beckon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Problem;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SitePackageTest {
    @Test
    void compilesTheExampleShop() {
        Compilation compilation = SitePackage.compile(ExampleShop.unsigned(3));

        assertThat(compilation).isInstanceOfSatisfying(Compilation.Compiled.class, compiled -> {
            assertThat(compiled.sitePackage().site().value()).isEqualTo("shop");
            assertThat(compiled.sitePackage().version()).isEqualTo(3);
        });
    }

    @Test
    void refusesAPackageWithAllItsProblems() {
        Condition broken = new Condition.Compare(Field.URL, Operator.REGEX, List.of("("), false);
        Pattern pattern = new Pattern.Singleton(Filter.ANY.where(broken));
        SiteOf site =
                new SiteOf().rule("broken", pattern, Repeat.EVERY_TIME, "chat").rule("lost", "Chat", "nothing");

        Compilation compilation = SitePackage.compile(site.content(1));

        assertThat(compilation)
                .isInstanceOfSatisfying(
                        Compilation.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::path)
                                .contains("/rules/broken", "/rules/lost/offer"));
    }

    @Test
    void refusesAnAudienceThatCannotBeCompiled() {
        Condition broken = new Condition.Compare(Field.VISITOR_REFERRER, Operator.REGEX, List.of("("), false);
        SiteOf site = new SiteOf()
                .rule("chat", "Chat", "chat")
                .audience("broken", broken)
                .onlyFor("broken");

        assertThat(SitePackage.compile(site.content(1)))
                .isInstanceOfSatisfying(
                        Compilation.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::path)
                                .containsExactly("/audiences/broken"));
    }

    @Test
    void refusesARuleWithoutAPattern() {
        SignedPackage content = new SiteOf().rule("chat", "Chat", "chat").content(1);
        SignedPackage without = new SignedPackage(
                content.format(),
                content.version(),
                content.site(),
                List.of(),
                content.bundle(),
                content.publishedAt(),
                content.comment(),
                content.signature());

        assertThat(SitePackage.compile(without))
                .isEqualTo(new Compilation.Refused(List.of(new Problem(
                        "/rules/chat", "Expected a typed pattern for the rule, but the package has none."))));
    }

    @Test
    void keepsEverythingButItsSwitches() {
        SitePackage compiled = new SiteOf().rule("chat", "Chat", "chat").version(1);

        SitePackage switched = compiled.withSwitches(new Switches(false, false, Set.of()));

        assertThat(switched.version()).isEqualTo(1);
        assertThat(switched.rules()).isSameAs(compiled.rules());
    }
}
