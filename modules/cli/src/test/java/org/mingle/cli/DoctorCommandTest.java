package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.command.Command;
import org.mingle.api.health.Health;
import org.mingle.api.health.HealthCheck;
import org.mingle.testing.CommandContractTest;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

class DoctorCommandTest extends CommandContractTest {
    private final List<ComponentServiceObjects<HealthCheck>> checks = new ArrayList<>();

    @Override
    protected Command command() {
        DoctorCommand doctor = new DoctorCommand();
        doctor.checks = checks;
        return doctor;
    }

    private void check(String id, int order, Health.Notes answer) {
        checks.add(new Present(new HealthCheck() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public Health check() {
                if (order < 0) {
                    throw new IllegalStateException("/home/ada");
                }
                return answer.done();
            }
        }));
    }

    private record Present(HealthCheck check) implements ComponentServiceObjects<HealthCheck> {
        @Override
        public HealthCheck getService() {
            return check;
        }

        @Override
        public void ungetService(HealthCheck service) {}

        @Override
        public ServiceReference<HealthCheck> getServiceReference() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void saysThatAllIsWell() {
        check("clock", 2, Health.notes().fact("today", "2026-11-01"));
        check("folders", 1, Health.notes().fact("freeMegabytes", 12L).fact("safeMode", false));

        assertThat(run()).isZero();

        assertThat(out()).isEqualTo("""
                folders: free megabytes 12, safe mode no
                clock: today 2026-11-01
                All is well.
                """);
    }

    @Test
    void aFindingIsAnAnswerOfOne() {
        check("packs", 1, Health.notes().fact("installed", 2L).finding("house.rules.yaml:3:1: no such key"));

        assertThat(run()).isEqualTo(1);

        assertThat(out()).isEqualTo("""
                packs: installed 2
                  ! house.rules.yaml:3:1: no such key
                Not all is well; see the lines with !.
                """);
    }

    @Test
    void answersInJson() {
        check(
                "packs",
                1,
                Health.notes().fact("installed", 2L).fact("whole", true).finding("It is torn."));

        assertThat(runJson()).isEqualTo(1);

        assertThat(Parsed.json(out())).isEqualTo(Parsed.json("""
                {"well": false, "checks": [
                  {"id": "packs", "well": false, "facts": {"installed": 2, "whole": true}, "findings": ["It is torn."]}]}"""));
    }

    @Test
    void aCheckThatFailsIsAFindingWithoutItsWords() {
        check("bad", -1, Health.notes());
        check("good", 1, Health.notes().fact("n", 1L));

        assertThat(run()).isEqualTo(1);

        assertThat(out())
                .contains("bad:\n  ! This could not be looked at; the log file tells more.\ngood: n 1\n")
                .doesNotContain("ada");
    }
}
