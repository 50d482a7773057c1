package io.fangyuan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.fangyuan.tenant.TenantContext;
import io.fangyuan.tenant.TenantId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house: which room may import which, and what no room may do. */
class ArchitectureTest {

    private static final String HOUSE = "io.fangyuan";

    /** From the doors down to the words. A room imports rooms of the lines below, or further right on its own line. */
    private static final List<String> ROOMS = rooms(
            "web job",
            "provisioning publishing transfer automation approval",
            "effect report print notify message device search file tag",
            "record",
            "layout rule access",
            "identity metadata tenancy",
            "script fieldtype queue store formula",
            "value tenant problem");

    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @Test
    void everyPackageStandsInARoomOfTheHouse() {
        var packages = ourPackages().stream().map(ArchitectureTest::room).flatMap(Optional::stream);

        assertThat(packages.collect(toSet())).isSubsetOf(ROOMS);
    }

    @Test
    void aRoomImportsOnlyRoomsBelowOrToItsRight() {
        var upward = PLATFORM.stream()
                .flatMap(room -> room.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::leadsUp)
                .map(Dependency::getDescription);

        assertThat(upward).isEmpty();
    }

    @Test
    void nothingImportsTheRoot() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".(*)..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE)
                .check(PLATFORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "tenant", "problem"})
    void wordsImportNothingOfOurs(String word) {
        classes()
                .that()
                .resideInAPackage(inside(word))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(inside(word)).or(foreign()))
                .check(PLATFORM);
    }

    @Test
    void formulaCouldMoveElsewhereInAnHour() {
        classes()
                .that()
                .resideInAPackage(inside("formula"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(inside("formula"), inside("value"), "java..", "org.jspecify.."))
                .allowEmptyShould(true)
                .check(PLATFORM);
    }

    @Test
    void onlyTheWebKnowsHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("web"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.servlet..", "org.springframework.web..", "org.springframework.http.."))
                .check(PLATFORM);
    }

    @Test
    void onlyTheDoorsBindTheTenant() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("web"), inside("job"))
                .should()
                .callMethod(TenantContext.class, "call", TenantId.class, Supplier.class)
                .check(PLATFORM);
    }

    @Test
    void noPackageIsADrawerForOddThings() {
        var names = ourPackages().stream().flatMap(name -> Arrays.stream(name.split("\\.")));

        assertThat(names).doesNotContain("util", "utils", "common", "dto", "impl", "helper", "helpers", "misc");
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = PLATFORM.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(candidate -> !candidate.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName);

        assertThat(unmarked).isEmpty();
    }

    private static List<String> rooms(String... floors) {
        return Arrays.stream(floors)
                .flatMap(floor -> Arrays.stream(floor.split(" ")))
                .toList();
    }

    private static boolean leadsUp(Dependency dependency) {
        var from = room(dependency.getOriginClass().getPackageName());
        var to = room(dependency.getTargetClass().getPackageName());
        return from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && ROOMS.indexOf(to.get()) < ROOMS.indexOf(from.get());
    }

    /** The room a package belongs to; nothing for the root and for packages of others. */
    private static Optional<String> room(String packageName) {
        var prefix = HOUSE + ".";
        return packageName.startsWith(prefix)
                ? Optional.of(packageName.substring(prefix.length()).split("\\.")[0])
                : Optional.empty();
    }

    private static Set<String> ourPackages() {
        return PLATFORM.stream().map(JavaClass::getPackageName).collect(toSet());
    }

    private static String inside(String room) {
        return HOUSE + "." + room + "..";
    }

    private static DescribedPredicate<JavaClass> foreign() {
        return describe("of others", candidate -> !candidate.getPackageName().startsWith(HOUSE));
    }
}
