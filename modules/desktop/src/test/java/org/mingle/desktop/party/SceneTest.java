package org.mingle.desktop.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.desktop.Adviser;
import org.mingle.desktop.people.Pose;

class SceneTest {
    private static Scene.Person you(Scene scene) {
        return scene.people().stream()
                .filter(each -> each.role() == Scene.Role.YOU)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "wallflower, LEANING, by the wall",
        "hider, WHISPERING, in the corner",
        "shouter, SHOUTING, on a chair",
        "flitter, DASHING, from circle to circle",
        "pretender, POSING, mask",
        "host, WELCOMING, in a circle"
    })
    void everyGuestHasAPlaceOfTheirOwn(String guest, Pose pose, String words) {
        Scene scene = Scene.of(Adviser.likeness(guest, guest, 0.9));
        assertThat(you(scene).pose()).isEqualTo(pose);
        assertThat(scene.twin()).contains(words);
    }

    @Test
    void somebodyOfWhomNobodyCanTellStandsAtTheDoor() {
        Scene scene = Scene.of(Adviser.likeness(null, "host", null));
        assertThat(scene.you()).isEqualTo(Spot.DOOR);
        assertThat(scene.twin()).contains("too little to go by");
    }

    @Test
    void aGuestOfAnotherPackMinglesOnTheFloor() {
        assertThat(Scene.of(Adviser.likeness("dancer", "dancer", 0.8)).you()).isEqualTo(Spot.FLOOR);
    }

    @Test
    void whatOneIsABitOfLeavesAShadowThatIsSaidInWordsToo() {
        Scene scene = Scene.of(Adviser.likeness("shouter", "shouter", 0.6, "flitter", 0.2, "hider", 0.1, "host", null));
        assertThat(scene.people().stream().filter(each -> each.role() == Scene.Role.SHADOW))
                .singleElement()
                .satisfies(each -> assertThat(each.label()).isEqualTo("20 % Flitter"));
        assertThat(scene.twin()).endsWith("Your shadow also stands where the Flitter (20 %) would be.");
    }

    @Test
    void thoseBehindArePaintedFirst() {
        assertThat(Scene.of(Adviser.likeness("host", "host", 0.9)).people())
                .extracting(Scene.Person::y)
                .isSorted();
    }

    @Test
    void theHiderWhispersToSomebodyAndTheHostStandsInNobodysPlace() {
        int alone =
                Scene.of(Adviser.likeness("shouter", "shouter", 0.9)).people().size();
        assertThat(Scene.of(Adviser.likeness("hider", "hider", 0.9)).people()).hasSize(alone + 1);
        assertThat(Scene.of(Adviser.likeness("host", "host", 0.9)).people()).hasSize(alone - 1);
    }
}
