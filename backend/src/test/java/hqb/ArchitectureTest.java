package hqb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hqb.accounts.Access;
import io.micronaut.http.annotation.CustomHttpMethod;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may know whom. Everything that is not allowed here is forbidden; a new feature needs a line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    /** Hundreds of megabytes, which go with the instance. */
    private final JavaClasses product = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/hqb/standin/")).importPackages("hqb");

    private static final Map<String, Set<String>> ALLOWED = allowed("""
            accounts      ->
            conversations ->
            catalogue     ->
            places        ->
            supply        -> places, catalogue
            boms          ->
            ledger        ->
            vouchers      -> ledger
            payments      -> ledger, vouchers
            payouts       -> ledger, payments, supply
            ordering      -> catalogue, supply, payments, vouchers
            prototyping   -> places, boms, catalogue, supply, ledger, payments, payouts, vouchers, ordering
            spaces        -> places, payments, payouts
            makerspaces   -> places, spaces, payments, payouts
            search        -> catalogue, supply, places, spaces, makerspaces, prototyping
            sourcing      -> boms, catalogue, supply, places, search, ordering
            projects      -> sourcing, prototyping, ordering, payments
            notifications -> supply, ordering, payments, spaces, makerspaces, prototyping, sourcing
            """);

    /** What every feature may know. */
    private static final Set<String> FOR_ALL = Set.of("platform", "accounts", "conversations");

    /** Sees every feature; nobody sees it. */
    private static final String CONSOLE = "operations";

    private static Map<String, Set<String>> allowed(String lines) {
        var arrows = new HashMap<String, Set<String>>();
        lines.lines().forEach(line -> {
            String[] sides = line.split("->", -1);
            arrows.put(sides[0].strip(), Arrays.stream(sides[1].split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        });
        return arrows;
    }

    @Test
    void featuresKnowOnlyWhomTheyMay() {
        var forbidden = new TreeSet<String>();
        for (JavaClass from : product) {
            String here = feature(from);
            if (here.isEmpty() || here.equals(CONSOLE)) {
                continue; // the entry points and the console put everything together
            }
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                JavaClass to = dependency.getTargetClass();
                if (to.getPackageName().startsWith("hqb") && !mayKnow(here, feature(to))) {
                    forbidden.add(from.getName() + " -> " + to.getName());
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    private static boolean mayKnow(String here, String there) {
        if (there.isEmpty() || there.equals(CONSOLE)) {
            return false;
        }
        return here.equals(there) || (!here.equals("platform") && FOR_ALL.contains(there))
                || ALLOWED.getOrDefault(here, Set.of()).contains(there);
    }

    /** The package below {@code hqb}, empty for {@code hqb} itself. */
    private static String feature(JavaClass type) {
        String[] names = type.getPackageName().split("\\.", -1);
        return names.length > 1 ? names[1] : "";
    }

    @Test
    void everyFeatureHasItsLine() {
        Set<String> known = new TreeSet<>(ALLOWED.keySet());
        known.addAll(Set.of("", "platform", CONSOLE));
        assertThat(product.stream().map(ArchitectureTest::feature)).isSubsetOf(known);
    }

    @Test
    void featuresFormNoCycles() {
        slices().matching("hqb.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(product);
    }

    @Test
    void onlySearchTalksToElasticsearch() {
        noClasses().that()
                .resideOutsideOfPackage("hqb.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("co.elastic..")
                .check(product);
    }

    @Test
    void pricesAndQuantitiesKnowNeitherHttpNorDatabaseNorSearch() {
        noClasses().that()
                .resideInAnyPackage("hqb.platform.money..", "hqb.platform.paging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut.http..", "io.micronaut.data..", "java.sql..", "javax.sql..", "co.elastic..",
                        "com.stripe..")
                .check(product);
    }

    @Test
    void journalsAndSharesKnowNeitherHttpNorDatabase() {
        noClasses().that()
                .resideInAnyPackage("hqb.ledger.journals..", "hqb.ledger.shares..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..", "java.sql..", "javax.sql..")
                .check(product);
    }

    @Test
    void theLocalStartIsNoPartOfAFeature() {
        noClasses().that()
                .resideOutsideOfPackages("hqb", "hqb.platform.local..", "hqb.operations..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("hqb.platform.local..")
                .check(product);
    }

    @Test
    void everyEndpointSaysWhoMayUseIt() {
        methods().that().areAnnotatedWith(Get.class).or().areAnnotatedWith(Post.class).or().areAnnotatedWith(Put.class).or()
                .areAnnotatedWith(Patch.class).or().areAnnotatedWith(Delete.class).or().areAnnotatedWith(Head.class).or()
                .areAnnotatedWith(Options.class).or().areAnnotatedWith(CustomHttpMethod.class).should().beAnnotatedWith(Access.class)
                .check(product);
    }
}
