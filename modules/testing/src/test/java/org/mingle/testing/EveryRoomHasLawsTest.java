package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room without a test of its architecture would keep no law, and nobody would notice. */
class EveryRoomHasLawsTest {
    /** The contracts are looked at from here; tests in the container and benchmarks may use every room. */
    private static final Set<String> ELSEWHERE = Set.of("api", "it", "bench");

    @Test
    void everyModuleWithJavaExtendsArchitectureTest() throws IOException {
        List<Path> rooms;
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            rooms = modules.filter(room -> Files.isDirectory(room.resolve("src/main/java")))
                    .filter(room -> !ELSEWHERE.contains(String.valueOf(room.getFileName())))
                    .toList();
        }
        assertThat(rooms)
                .hasSizeGreaterThan(10)
                .allSatisfy(room -> assertThat(tests(room))
                        .as(room + " has no ArchitectureOf…Test")
                        .isNotEmpty());
    }

    private static List<Path> tests(Path room) throws IOException {
        Path folder = room.resolve("src/test/java");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("ArchitectureOf\\w+Test\\.java"))
                    .toList();
        }
    }
}
