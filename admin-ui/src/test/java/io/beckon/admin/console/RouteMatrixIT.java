package io.beckon.admin.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import io.beckon.admin.access.Permission;
import io.beckon.admin.access.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Walks every screen and address, and calls every service, as every role and as nobody, and compares with {@code docs/roles.md}. After a wanted change,
 * {@code mvn -pl admin-ui verify -Dit.test=RouteMatrixIT -Dgolden.write=true} writes the file anew.
 */
class RouteMatrixIT extends ScreenTest {
    private static final Path FILE = Path.of("..", "docs", "roles.md");
    private static final String YES = "✓";
    private static final String NO = "–";
    private static final String SIGN_IN = "sign in";
    private static final List<String> ADDRESSES = List.of(
            "GET /preview/invitation",
            "GET /api/sites/shop",
            "PUT /api/sites/shop",
            "GET /actuator",
            "GET /actuator/env",
            "GET /actuator/health");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FilterChainProxy security;

    @Test
    void whateverEveryRoleMayDoEqualsTheDocumentedMatrix() throws Exception {
        String actual = head()
                + permissions()
                + "\n## Screens\n\n" + routes()
                + "\n## Other addresses\n\n" + addresses()
                + "\n## Services\n\n" + services();

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FILE, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(FILE));
    }

    private static String head() {
        return """
                # Roles

                A user has one or more roles. Services and screens ask for permissions; whatever no role carries is denied.
                These tables are written and held by `RouteMatrixIT`, which walks every screen and calls every service as every role and as nobody:
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
        for (RouteData route : screens()) {
            List<String> cells = new ArrayList<>();
            for (Role role : Role.values()) {
                signIn("ana", role);
                cells.add(visit(route));
            }
            SecurityContextHolder.clearContext();
            UI.getCurrent().navigate("sign-in");
            cells.add(visit(route));
            table.append(row("`/" + route.getTemplate() + "`", cells.stream()));
        }
        return table.toString();
    }

    /** Only the screen itself counts as seen; the bare address leads to the sites. */
    private String visit(RouteData route) {
        UI.getCurrent().navigate(path(route.getTemplate()));
        Class<?> shown = getCurrentView().getClass();
        boolean isHome = route.getTemplate().isEmpty() && location().equals("sites");
        if (shown.equals(route.getNavigationTarget())) {
            return YES;
        }
        return switch (shown.getSimpleName()) {
            case "DeniedPage" -> NO;
            case "SignInView" -> SIGN_IN;
            default -> isHome ? YES : "broken: " + shown.getSimpleName();
        };
    }

    private String addresses() throws Exception {
        MockMvc port =
                MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
        StringBuilder table = new StringBuilder(header("address", true));
        for (String address : ADDRESSES) {
            List<String> cells = new ArrayList<>();
            for (Role role : Role.values()) {
                signIn("ana", role);
                cells.add(answer(port, address));
            }
            SecurityContextHolder.clearContext();
            cells.add(answer(port, address));
            table.append(row("`" + address + "`", cells.stream()));
        }
        return table.toString();
    }

    private static String answer(MockMvc port, String address) throws Exception {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
        String[] words = address.split(" ", 2);
        MockHttpServletResponse response = port.perform(
                        MockMvcRequestBuilders.request(HttpMethod.valueOf(words[0]), words[1])
                                .session(session))
                .andReturn()
                .getResponse();
        boolean isSignIn = String.valueOf(response.getRedirectedUrl()).endsWith("/sign-in");
        return switch (response.getStatus()) {
            case 200 -> YES;
            case 401, 403 -> NO;
            case 302 -> isSignIn ? SIGN_IN : "broken: leads to " + response.getRedirectedUrl();
            default -> "broken: " + response.getStatus();
        };
    }

    private String services() {
        StringBuilder table = new StringBuilder(header("call", true));
        new ServiceMatrix(context).calls().forEach((name, call) -> {
            List<String> cells = new ArrayList<>();
            for (Role role : Role.values()) {
                signIn("admin", role);
                cells.add(call.isAllowed() ? YES : NO);
            }
            SecurityContextHolder.clearContext();
            cells.add(call.isAllowed() ? YES : NO);
            table.append(row("`" + name + "`", cells.stream()));
        });
        return table.toString();
    }

    /** The site exists, nothing else does: what is not found was allowed to be looked for. */
    private static String path(String template) {
        return template.replace(":site", "shop").replaceAll("/:id\\?", "").replaceAll(":\\w+", "unknown");
    }

    private static List<RouteData> screens() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .sorted(Comparator.comparing(RouteData::getTemplate))
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
