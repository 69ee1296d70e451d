package io.beckon.admin.conditions.ui;

import io.beckon.admin.forms.FormScope;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields of a visitor: those that Beckon knows, what the site's audiences ask for already, or any other that is typed. */
public final class VisitorFields extends ComparedFields {
    private static final List<Field> KNOWN = List.of(
            Field.VISITOR_DEVICE,
            Field.VISITOR_COUNTRY,
            Field.VISITOR_LANGUAGE,
            Field.VISITOR_VISITS,
            Field.VISITOR_IDENTITY,
            Field.VISITOR_REFERRER,
            Field.VISITOR_SOURCE,
            Field.VISITOR_MEDIUM,
            Field.VISITOR_CAMPAIGN);

    private final Site site;

    /** The fields of a site's visitors. */
    public VisitorFields(Site site, FormScope form) {
        super(form);
        this.site = site;
    }

    @Override
    Collection<String> names() {
        Stream<Field> facts = site.audiences().stream()
                .flatMap(audience -> audience.condition().comparisons())
                .map(Condition.Compare::field)
                .filter(Field::isFact);
        return Stream.concat(KNOWN.stream(), facts).map(Field::name).distinct().toList();
    }

    @Override
    String label(String name) {
        return parse(name)
                .map(field -> field.isFact() ? say("audiences.fact", field.factKey()) : say("rules.field." + name))
                .orElse(name);
    }

    @Override
    String meant(String typed) {
        return Stream.of(typed, "visitor." + typed, "visitor.fact." + typed)
                .filter(name -> parse(name).isPresent())
                .findFirst()
                .orElse(typed);
    }

    @Override
    Optional<Field> parse(String name) {
        return Field.parse(name).filter(Field::isOfVisitor);
    }

    @Override
    List<String> texts(Field field) {
        return switch (field.name()) {
            case "visitor.device" -> List.of("desktop", "phone", "tablet");
            case "visitor.identity" -> List.of("anonymous", "recognised", "claimed", "authenticated");
            default -> List.of();
        };
    }

    @Override
    String hint(Field field) {
        return switch (field.name()) {
            case "visitor.device" -> say("audiences.hint.device");
            case "visitor.country" -> say("audiences.hint.country");
            case "visitor.language" -> say("audiences.hint.language");
            case "visitor.visits" -> say("audiences.hint.visits");
            case "visitor.identity" -> say("audiences.hint.identity");
            default -> field.isFact() ? say("audiences.hint.fact") : "";
        };
    }

    @Override
    String error() {
        return say("audiences.error.field");
    }
}
