package fr.rotative.company.corpus;

import java.util.HashMap;
import java.util.Map;

/** Which names belong to one company: a relation that is made name by name and holds for all of them. */
final class Kinship {
    private final Map<String, String> towardsHead = new HashMap<>();

    void unite(String one, String other) {
        String head = head(one);
        String joining = head(other);
        if (!head.equals(joining)) {
            towardsHead.put(joining, head);
        }
    }

    /** The name that stands for all that belong together. */
    String head(String name) {
        String head = name;
        for (String next = name; next != null; next = towardsHead.get(next)) {
            head = next;
        }
        return head;
    }
}
