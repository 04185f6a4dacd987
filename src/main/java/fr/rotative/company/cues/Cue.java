package fr.rotative.company.cues;

/**
 * Why a name was taken for a company.
 *
 * @param rule the rule that saw it
 * @param words the words it saw
 * @param weight {@link #STRONG} when it is enough for a name unknown to the register
 */
public record Cue(String rule, String words, int weight) {
    public static final int WEAK = 1;
    public static final int STRONG = 2;

    public boolean isStrong() {
        return weight >= STRONG;
    }
}
