package org.mingle.analysis.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Pairs of exports of one network, with the noise that real ones have. */
final class Exports {
    static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    static final LocalDate SECOND = LocalDate.of(2026, 10, 20);

    private static final List<String> COMPANIES = List.of(
            "Contoso",
            "Nordlicht Energie",
            "Birch Fitness",
            "Müller Maschinenbau",
            "Tortas del Sur",
            "Northgate",
            "Harbour & Sons",
            "Łódź Software",
            "4 Winds",
            "Øst Trading");
    private static final List<String> NOISE = List.of(
            "%s GmbH",
            "%s Ltd.",
            "%s, Inc.",
            "%s | We're hiring",
            "%s - the better way",
            "%s 🚀",
            "%s S.A. de C.V.",
            "%s sp. z o.o.",
            "  %s  ",
            "%s (now hiring!)",
            "%s • Full-time",
            "%s B.V.",
            "%s AG");
    private static final List<String[]> TITLES = List.of(
            new String[] {"Software Engineer", "Software engineer", "Softwareentwickler", "Ingeniero de software"},
            new String[] {"Senior Consultant", "Sr. Consultant", "senior consultant"},
            new String[] {"Managing Director", "Geschäftsführer", "Geschäftsführer / Managing Director"},
            new String[] {"Head of Sales", "Vertriebsleiterin", "HEAD OF SALES", "Head of Sales (m/w/d)"},
            new String[] {"Project Manager", "Projektleiter", "Chef de projet"});

    /** One person as both exports may show them. */
    record Person(String name, @Nullable LocalDate connectedOn, int company, int title) {}

    final Random random;
    final List<Person> people = new ArrayList<>();

    Exports(long seed) {
        random = new Random(seed);
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            // Some share a name, some a day, nobody both.
            people.add(new Person(
                    "Person " + (random.nextInt(10) == 0 ? 0 : i),
                    LocalDate.of(2018, 1, 1).plusDays(i),
                    random.nextInt(COMPANIES.size() + 1),
                    random.nextInt(TITLES.size())));
        }
    }

    @Nullable
    String company(int index) {
        if (index == COMPANIES.size()) {
            return null;
        }
        String name = COMPANIES.get(index);
        String typed =
                random.nextInt(3) == 0 ? NOISE.get(random.nextInt(NOISE.size())).formatted(name) : name;
        return random.nextInt(5) == 0 ? typed.toUpperCase(java.util.Locale.ROOT) : typed;
    }

    String title(int index) {
        String[] variants = TITLES.get(index);
        return variants[random.nextInt(variants.length)];
    }

    int anotherCompany(int than) {
        return (than + 1 + random.nextInt(COMPANIES.size() - 1)) % COMPANIES.size();
    }
}
