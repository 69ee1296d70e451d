package io.beckon.admin.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import io.beckon.admin.access.Permission;
import io.beckon.admin.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Walks every route as every role and as nobody, and compares with the tables in {@code docs/roles.md}. After a wanted change,
 * {@code mvn -pl admin-ui verify -Dit.test=RouteMatrixIT -Dgolden.write=true} writes the file anew.
 */
class RouteMatrixIT extends ScreenTest {
    private static final Path FILE = Path.of("..", "docs", "roles.md");
    private static final String YES = "✓";
    private static final String NO = "–";

    @Test
    void everyRouteAsEveryRoleEqualsTheDocumentedMatrix() throws IOException {
        String actual = head() + permissions() + "\n## Screens\n\n" + routes();

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FILE, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(FILE));
    }

    private static String head() {
        return """
                # Roles

                A user has one or more roles. Services and screens ask for permissions; whatever no role carries is denied.
                These tables are written and held by `RouteMatrixIT`, which walks every screen as every role and as nobody:
                `mvn -pl admin-ui verify -Dit.test=RouteMatrixIT -Dgolden.write=true` writes them anew.

                ## Permissions

                """;
    }

    private static String permissions() {
        StringBuilder table = new StringBuilder(header("permission", false));
        for (Permission permission : Permission.values()) {
            table.append(row(
                    permission.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    Arrays.stream(Role.values()).map(role -> role.has(permission) ? YES : NO)));
        }
        return table.toString();
    }

    private String routes() {
        StringBuilder table = new StringBuilder(header("screen", true));
        for (String template : templates()) {
            List<String> cells = new ArrayList<>();
            for (Role role : Role.values()) {
                signIn("ana", role);
                cells.add(visit(template));
            }
            SecurityContextHolder.clearContext();
            UI.getCurrent().navigate("sign-in");
            cells.add(visit(template));
            table.append(row("`/" + template + "`", cells.stream()));
        }
        return table.toString();
    }

    private String visit(String template) {
        UI.getCurrent().navigate(path(template));
        return switch (getCurrentView().getClass().getSimpleName()) {
            case "DeniedPage" -> NO;
            case "SignInView" -> template.equals("sign-in") ? YES : "sign in";
            default -> YES;
        };
    }

    /** The site exists, nothing else does: what is not found was allowed to be looked for. */
    private static String path(String template) {
        return template.replace(":site", "shop").replaceAll("/:id\\?", "").replaceAll(":\\w+", "unknown");
    }

    private static List<String> templates() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .distinct()
                .sorted()
                .toList();
    }

    private static String header(String first, boolean withNobody) {
        List<String> names = new ArrayList<>(Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList());
        if (withNobody) {
            names.add("nobody");
        }
        return row(first, names.stream()) + row("---", names.stream().map(_ -> "---"));
    }

    private static String row(String first, Stream<String> cells) {
        return "| " + first + " | " + cells.collect(Collectors.joining(" | ")) + " |\n";
    }
}
