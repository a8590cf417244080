package org.mingle.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.annotation.versioning.Version;

/** What holds besides for a module that consists of contracts. */
public abstract class ContractArchitectureTest extends ArchitectureTest {
    /** Looks at the module that the test belongs to. */
    protected ContractArchitectureTest() {}

    /** Looks at another module on the class path, for one that cannot be tested from within. */
    protected ContractArchitectureTest(String root) {
        super(root);
    }

    @Test
    public final void everyInterfaceSaysWhoImplementsIt() {
        List<String> silent = classes().stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAnnotatedWith(ConsumerType.class) && !type.isAnnotatedWith(ProviderType.class))
                .map(JavaClass::getName)
                .sorted()
                .collect(Collectors.toList());
        Assertions.assertThat(silent)
                .as("public interfaces without @ConsumerType or @ProviderType, because it decides what breaks whom")
                .isEmpty();
    }

    @Test
    public final void everyPackageIsExportedWithAVersion() {
        List<String> hidden = packages().stream()
                .filter(each -> !each.isAnnotatedWith(Export.class) || !each.isAnnotatedWith(Version.class))
                .map(JavaPackage::getName)
                .sorted()
                .collect(Collectors.toList());
        Assertions.assertThat(hidden)
                .as("packages of contracts without @Export and @Version, because nobody else could use them")
                .isEmpty();
    }
}
