package hqb.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaml.snakeyaml.Yaml;

/** Every endpoint against everybody who may ask. A new endpoint needs a row in the file of its package: {@link AccessTable}. */
@HqbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
    private static final int AT_ONCE = 2;

    private final AccessTable table = AccessTable.read();
    private final List<Operation> operations = operations();
    private final Api api;
    private final TestAccounts accounts;
    private final Router router;

    AccessMatrixTest(Api api, ApplicationContext product, Router router) throws IOException, URISyntaxException {
        this.api = api;
        this.accounts = new TestAccounts(api, product);
        this.router = router;
    }

    /** Everybody who may ask, in the order of the outcomes of {@link Askers}. */
    private Map<String, Supplier<Visitor>> askers() {
        OrganisationId maker = accounts.organisation(OrganisationKind.MAKER);
        OrganisationId supplier = accounts.organisation(OrganisationKind.SUPPLIER);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        Map<String, Supplier<Visitor>> askers = new LinkedHashMap<>();
        askers.put("nobody", () -> Visitor.nobody(api));
        askers.put("owner of a maker", person(maker, false, Role.OWNER));
        askers.put("owner of a supplier", person(supplier, false, Role.OWNER));
        askers.put("buyer", person(supplier, false, Role.BUYER));
        askers.put("stock keeper", person(supplier, false, Role.STOCK_KEEPER));
        askers.put("finance", person(supplier, false, Role.FINANCE));
        askers.put("operator without second factor", person(platform, false, Role.OPERATOR));
        askers.put("operator", person(platform, true, Role.OPERATOR));
        askers.put("admin", person(platform, true, Role.ADMIN));
        for (Scope scope : Scope.values()) {
            Visitor machine = accounts.machine(supplier, scope);
            askers.put("key for " + scope.code(), () -> machine);
        }
        return askers;
    }

    private Supplier<Visitor> person(OrganisationId organisation, boolean secondFactor, Role role) {
        PersonId person = accounts.member(organisation, role);
        return () -> accounts.browser(person, organisation, secondFactor);
    }

    /** An operation of our description, with the media type of its body, empty when it takes none. */
    private record Operation(String method, String path, String mediaType) {
        String name() {
            return method + " " + path;
        }

        boolean mayEndSession() {
            return path.startsWith("/me") || path.startsWith("/session");
        }
    }

    private static List<Operation> operations() {
        InputStream file = Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream("/META-INF/swagger/virtual-hqb.yml"));
        JsonNode description = new ObjectMapper().valueToTree(new Yaml().<Object>load(file));
        List<Operation> operations = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            var bodies = method.getValue().path("requestBody").path("content").fieldNames();
            operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey().substring("/api/v1".length()),
                    bodies.hasNext() ? bodies.next() : ""));
        }));
        return operations;
    }

    @Test
    void everyEndpointHasARowAndNoRowIsLeftOver() {
        assertThat(table.rows().keySet()).isEqualTo(new TreeSet<>(operations.stream().map(Operation::name).toList()));
    }

    @Test
    void everyRowStandsInTheFileOfItsPackage() {
        Map<String, String> features = new TreeMap<>();
        router.uriRoutes().forEach(route -> features.put(
                route.getHttpMethodName() + ' ' + route.getUriMatchTemplate().toPathString().replaceFirst("^/api/v1", ""),
                route.getTargetMethod().getDeclaringType().getPackageName().split("\\.", -1)[1]));
        assertThat(table.rows()).allSatisfy((operation, row) -> assertThat(row.feature()).isEqualTo(features.get(operation)));
    }

    @Test
    void everybodyGetsWhatTheTableSaysAndNothingElse() throws Exception {
        Map<String, Supplier<Visitor>> askers = askers();
        List<String> names = new ArrayList<>(askers.keySet());

        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<List<String>>> wrong = names.stream().map(name -> threads
                    .submit(() -> wrong(name, names.indexOf(name), Objects.requireNonNull(askers.get(name))))).toList();
            for (Future<List<String>> ofOne : wrong) {
                assertThat(ofOne.get()).isEmpty();
            }
        }
    }

    private List<String> wrong(String asker, int place, Supplier<Visitor> fresh) {
        List<String> wrong = new ArrayList<>();
        Visitor visitor = fresh.get();
        for (Operation operation : operations) {
            AccessTable.Row row = table.rows().get(operation.name());
            if (row == null || (row.askers() == Askers.EVERYBODY && place > 1)) {
                continue; // the other test tells of it; or whoever gets what nobody and somebody get
            }
            char wanted = row.askers().outcome(place);
            Answer answer = ask(visitor, operation);
            if (outcome(answer) != wanted) {
                wrong.add(asker + ", expected " + wanted + ": " + answer);
            }
            if (operation.mayEndSession()) {
                visitor = fresh.get();
            }
        }
        return wrong;
    }

    private static Answer ask(Visitor visitor, Operation operation) {
        String path = operation.path.replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        return operation.mediaType.startsWith("multipart/")
                ? visitor.send(operation.method, path, "--x--\r\n", "multipart/form-data; boundary=x")
                : visitor.send(operation.method, path, operation.mediaType.isEmpty() ? "" : "{}", operation.mediaType);
    }

    private static char outcome(Answer answer) {
        String type = answer.status() < 400 ? "" : answer.json().path("type").asText().replaceFirst(".*/", "");
        assertThat(type).as(answer.toString()).isNotEqualTo("csrf").isNotEqualTo("internal");
        return switch (type) {
            case "unauthenticated" -> '?';
            case "second-factor-required" -> '2';
            case "forbidden" -> '-';
            default -> '+';
        };
    }
}
