package fr.rotative.company.recognition;

import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Evidence;
import java.util.Objects;

/**
 * A company named in an article, and why it was recognised.
 *
 * @param company as the article keeps it, with the evidence
 * @param registered whether the register knows it; otherwise it was discovered and its id is the slug of its name
 */
public record Mention(NamedCompany company, boolean registered) {

    /** The rule that made it a company. */
    public String rule() {
        return evidence().rule();
    }

    /** The words that the rule saw. */
    public String cue() {
        return evidence().cue();
    }

    private Evidence evidence() {
        return Objects.requireNonNull(company.evidence(), "the recogniser gives evidence");
    }
}
