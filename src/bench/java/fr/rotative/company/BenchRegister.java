package fr.rotative.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The bundled register, filled up with companies of made-up names. */
final class BenchRegister {
    static final int SIZE = 10_000;

    private static final String[] BEGINNINGS = {"Bal", "Cor", "Dex", "Fal", "Gri", "Hol", "Jan", "Kel", "Lor", "Mar"};
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ami", "eli", "oro", "ive", "ane"};
    private static final String[] ENDS = {"dis", "lia", "nor", "tex", "via", "sys", "com", "net", "pharm", "bio"};
    private static final String[] SECOND_WORDS = {"", " Services", " Finance", " France", " Software", " Média", " Group"};

    private BenchRegister() {}

    static CompanyRegister large() {
        List<Company> companies = new ArrayList<>(CompanyRegister.bundled().all());
        for (int i = 0; companies.size() < SIZE; i++) {
            companies.add(madeUp(i));
        }
        return CompanyRegister.of(companies);
    }

    private static Company madeUp(int number) {
        int rest = number;
        StringBuilder name = new StringBuilder();
        for (String[] parts : List.of(BEGINNINGS, MIDDLES, ENDS, SECOND_WORDS)) {
            name.append(parts[rest % parts.length]);
            rest /= parts.length;
        }
        return new Company(
                "made-up-" + number, name.toString(), List.of(), List.of(), "software", "FR", Set.of(), List.of(), null);
    }
}
