package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;

class OffersTest {
    private record Named(String name) implements Command {
        @Override
        public String summary() {
            return "Does " + name;
        }

        @Override
        public int run(Invocation invocation) {
            return 0;
        }
    }

    private final Offered coach = new Offered("coach", new Named("coach"));
    private final Offered check = new Offered("check", new Named("check"));
    private final Offered foreign = new Offered(null, new Named("greet"));
    private final Offers offers = new Offers(List.of(foreign, coach, check));

    @Test
    void makesNoOtherThanTheOneThatIsCalled() {
        assertThat(offers.find("check")).containsInstanceOf(Named.class);

        assertThat(check.made).isTrue();
        assertThat(coach.made || foreign.made).isFalse();
    }

    @Test
    void asksThoseThatDoNotSayTheirNameWhenNobodyElseHasIt() {
        assertThat(offers.find("greet")).get().extracting(Command::name).isEqualTo("greet");
        assertThat(offers.find("nothing")).isEmpty();
        assertThat(coach.made || check.made).isFalse();
    }

    @Test
    void listsAllByName() {
        assertThat(offers.all()).extracting(Command::name).containsExactly("check", "coach", "greet");
    }
}
