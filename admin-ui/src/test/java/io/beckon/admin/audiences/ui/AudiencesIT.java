package io.beckon.admin.audiences.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.site.Audience;
import io.beckon.definitions.site.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen of audiences. */
class AudiencesIT extends ScreenTest {
    private static final String RULE = "interested-shopper";

    @Autowired
    private Drafts drafts;

    @Test
    void createsAnAudience() {
        open("sites/shop/audiences");
        click("new");
        type("audience-name", "Come back");
        click("save");

        assertThat(location()).isEqualTo("sites/shop/audiences/come-back");
        assertThat(stored("come-back").definition()).isEqualTo(audience("come-back", "Come back", "2"));
    }

    @Test
    void changesWhoIsInIt() {
        store(audience("regulars", "Regulars", "3"));
        open("sites/shop/audiences/regulars");
        type("audience-condition-0-operand", "5");
        click("save");

        assertThat(stored("regulars").definition()).isEqualTo(audience("regulars", "Regulars", "5"));
    }

    @Test
    void saysInTheListWhoIsInThemAndWhoUsesThem() {
        store(audience("regulars", "Regulars", "3"));
        use("regulars");
        open("sites/shop/audiences");
        Grid<?> grid = find(Grid.class).withId("audiences").single();

        assertThat(test(grid).getCellText(0, 0)).isEqualTo("Regulars");
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("number of the visit is at least “3”");
        assertThat(test(grid).getCellText(0, 2)).contains("Looked at three products");
    }

    @Test
    void keepsAnAudienceThatARuleUses() {
        store(audience("regulars", "Regulars", "3"));
        use("regulars");
        open("sites/shop/audiences/regulars");
        click("delete");

        assertThat(isThere("in-use")).isTrue();
        assertThat(drafts.find(SHOP, Part.AUDIENCES, "regulars")).isPresent();
    }

    @Test
    void isLedToFromARule() {
        open("sites/shop/rules/" + RULE);
        assertThat(wayFromTheRule()).isEqualTo("sites/shop/audiences/new");

        store(audience("regulars", "Regulars", "3"));
        open("sites/shop/rules");
        open("sites/shop/rules/" + RULE);
        assertThat(wayFromTheRule()).isEqualTo("sites/shop/audiences");
    }

    private String wayFromTheRule() {
        return find(Anchor.class).withId("rule-audiences").single().getHref();
    }

    private static Audience audience(String id, String name, String visits) {
        return new Audience(
                AudienceId.of(id),
                name,
                new Condition.Compare(Field.VISITOR_VISITS, Operator.AT_LEAST, List.of(visits), false));
    }

    private Draft<Audience> stored(String id) {
        return drafts.find(SHOP, Part.AUDIENCES, id).orElseThrow();
    }

    private void store(Audience audience) {
        asConsole(() ->
                drafts.save(SHOP, Part.AUDIENCES, new Draft<>(audience.id().value(), 0, audience)));
    }

    private void use(String audience) {
        Draft<Rule> rule = drafts.find(SHOP, Part.RULES, RULE).orElseThrow();
        Rule known = rule.definition();
        Rule changed = new Rule(
                known.id(),
                known.name(),
                known.enabled(),
                known.priority(),
                known.template(),
                known.arguments(),
                known.dsl(),
                known.repeat(),
                known.calendar(),
                known.schedule(),
                AudienceId.of(audience),
                known.caps(),
                known.offer());
        asConsole(() -> drafts.save(SHOP, Part.RULES, rule.with(changed)));
    }
}
