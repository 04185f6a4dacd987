package fr.rotative.cli.archive;

import fr.rotative.index.ArchiveIndex;
import fr.rotative.normalise.Normaliser;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the index is behind the program and its register, and would gain by being built anew from the captures, or at
 * least by recognising companies anew.
 *
 * @param formerDefinition whether the index was made by a former definition
 * @param readByFormerRules how many articles were read by rules that have changed since
 * @param formerRegister whether companies were recognised by a register, or by rules, that have changed since
 */
public record Obsolescence(boolean formerDefinition, long readByFormerRules, boolean formerRegister) {
    /** The version of the rules by which pages are read now. */
    public static final int PRESENT_RULES = Normaliser.VERSION;

    /** @param register the fingerprint of the present register and rules */
    static Obsolescence of(ArchiveIndex index, String register) {
        return new Obsolescence(
                index.isOutdated(),
                index.readByFormerRules(PRESENT_RULES),
                !index.registers().areOnly(register));
    }

    public boolean isNone() {
        return !needsRebuild() && !formerRegister;
    }

    /** Whether the index would gain by being built anew, which recognises companies anew, too. */
    public boolean needsRebuild() {
        return formerDefinition || readByFormerRules > 0;
    }

    /** Why, and which command mends it: {@code 3 articles were read by former rules; "rotative reindex" ...}. */
    public String description() {
        List<String> reasons = new ArrayList<>();
        if (formerDefinition) {
            reasons.add("the index was made by a former definition");
        }
        if (readByFormerRules > 0) {
            reasons.add(
                    readByFormerRules == 1
                            ? "1 article was read by former rules"
                            : readByFormerRules + " articles were read by former rules");
        }
        if (formerRegister) {
            reasons.add("companies were recognised by a former register");
        }
        return String.join(" and ", reasons)
                + (needsRebuild()
                        ? "; \"rotative reindex\" builds the index anew"
                        : "; \"rotative reindex --companies\" recognises them anew");
    }
}
