package org.mingle.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The house rules that a compiler cannot check.
 *
 * <p>Extend it in the root package of a module; that is all: {@code class ArchitectureOfRulesTest extends ArchitectureTest {}}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureTest {
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Impl|Manager|Helper|Utils?|Utilities)");
    private static final String MINGLE = "org.mingle";

    private final String root;
    private final JavaClasses classes;

    /** Looks at the module that the test belongs to, and not at libraries that are mingled into its bundle. */
    protected ArchitectureTest() {
        this.root = getClass().getPackageName();
        this.classes = new ClassFileImporter()
                .withImportOption(location -> location.contains("/" + MINGLE.replace('.', '/') + "/"))
                .importPath(Path.of("target", "classes"));
    }

    /** Looks at another module on the class path, for one that cannot be tested from within. */
    protected ArchitectureTest(String root) {
        this.root = root;
        this.classes = new ClassFileImporter().importPackages(root);
    }

    /** Returns the packages with contracts that this module may use. */
    protected List<String> contracts() {
        return List.of("org.mingle.api");
    }

    /** Returns the classes of the module. */
    protected final JavaClasses classes() {
        return classes;
    }

    /** Returns the packages of the module. */
    protected final Set<JavaPackage> packages() {
        return classes.stream()
                .filter(type -> within(root, type.getPackageName()))
                .map(JavaClass::getPackage)
                .collect(Collectors.toSet());
    }

    @Test
    public final void thereIsSomethingToLookAt() {
        Assertions.assertThat(packages()).isNotEmpty();
    }

    @Test
    public final void aLeafImportsContractsOnly() {
        DescribedPredicate<JavaClass> foreign = DescribedPredicate.describe(
                "belong to another room",
                type -> within(MINGLE, type.getPackageName())
                        && !classes.contain(type.getBaseComponentType().getName())
                        && contracts().stream().noneMatch(contract -> within(contract, type.getPackageName())));
        check(noClasses()
                .should()
                .dependOnClassesThat(foreign)
                .because("a room that knows another room cannot be swapped; both know the contracts only"));
    }

    @Test
    public final void packagesFormNoCycle() {
        check(SlicesRuleDefinition.slices()
                .assignedFrom(new PackageSlices())
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package"));
    }

    @Test
    public final void everyPackageIsNullMarked() {
        Assertions.assertThat(packages().stream()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages without @NullMarked, because never null is the default")
                .isEmpty();
    }

    @Test
    public final void nobodyWritesToTheStandardStreams() {
        check(noClasses()
                .that(areNotExempt(Law.NO_STANDARD_STREAMS))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("standard output carries the result of a command and nothing else"));
    }

    @Test
    public final void nobodyHoldsABundleContext() {
        check(noClasses()
                .that(areNotExempt(Law.NO_BUNDLE_CONTEXT))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.osgi.framework.BundleContext")
                .because("services come by constructor, so that a class can be made with new"));
    }

    @Test
    public final void nobodyWorksOnTheCommonPool() {
        check(noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "work on the common pool", call -> onTheCommonPool(call.getTarget())))
                .because("one of its workers that waits holds up, or takes up, the work of others; start a thread"));
    }

    private static boolean onTheCommonPool(AccessTarget.CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "parallelStream" -> owner.isAssignableTo(Collection.class);
            case "parallel" -> owner.isAssignableTo(BaseStream.class);
            case "runAsync", "supplyAsync" ->
                owner.isEquivalentTo(CompletableFuture.class)
                        && target.getRawParameterTypes().size() == 1;
            case "commonPool" -> owner.isEquivalentTo(ForkJoinPool.class);
            default -> false;
        };
    }

    @Test
    public final void namesSayWhatSomethingIs() {
        Assertions.assertThat(classes.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> EMPTY_NAME.matcher(name).matches()))
                .as("names that say nothing, because whoever reads them has to open the file")
                .isEmpty();
    }

    @Test
    public final void everyExemptionIsNeeded() {
        Set<String> names = classes.stream().map(JavaClass::getName).collect(Collectors.toSet());
        Assertions.assertThat(exemptions()).allSatisfy(exempt -> {
            Assertions.assertThat(exempt.reason())
                    .as("reason for " + exempt.type())
                    .isNotBlank();
            Assertions.assertThat(names).contains(root + "." + exempt.type());
        });
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }

    private DescribedPredicate<JavaClass> areNotExempt(Law law) {
        Set<String> exempt = exemptions().stream()
                .filter(each -> each.law() == law)
                .map(each -> root + "." + each.type())
                .collect(Collectors.toSet());
        return DescribedPredicate.describe(
                "are not exempt",
                type -> exempt.stream()
                        .noneMatch(name ->
                                type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }

    private List<Exempt> exemptions() {
        return Arrays.asList(getClass().getAnnotationsByType(Exempt.class));
    }

    static boolean within(String root, String name) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    private static final class PackageSlices implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return within(MINGLE, type.getPackageName())
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
