package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaPackagesTest {

    private final List<String> clauses = List.of(JavaPackages.exported().split(","));

    @Test
    void areThoseThatEverybodyMayUse() {
        String version = String.format(
                ";version=\"0.0.0.JavaSE_%03d\"", Runtime.version().feature());
        assertThat(clauses)
                .contains("java.sql" + version, "javax.swing" + version, "org.xml.sax" + version)
                .doesNotHaveDuplicates()
                .allMatch(clause -> clause.endsWith(version));
    }

    @Test
    void leaveOutWhatJavaKeepsToItself() {
        assertThat(clauses).noneMatch(clause -> clause.startsWith("jdk.internal.") || clause.startsWith("sun.awt"));
    }
}
