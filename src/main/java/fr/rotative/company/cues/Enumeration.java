package fr.rotative.company.cues;

import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.util.Set;

/** Names in a row, of which each is what the others are: {@code Multimania, Caramail et X}. */
public final class Enumeration {
    private static final Set<String> JOINTS = Set.of(",", "et", "ou", "/", "puis", "comme", "ni");

    private Enumeration() {}

    /** Whether the two stand side by side in a list of the same sentence. */
    public static boolean joins(Span one, Span other) {
        if (one.passage() != other.passage()
                || one.first().sentence() != other.first().sentence()) {
            return false;
        }
        Span left = one.from() < other.from() ? one : other;
        Span right = left == one ? other : one;
        return switch (right.from() - left.to()) {
            case 1 -> isJoint(left.after(1));
            case 2 -> isJointWithMore(left);
            default -> false;
        };
    }

    private static boolean isJoint(Token token) {
        return JOINTS.contains(token.folded());
    }

    /** {@code X et d'Y}, {@code X, l'Y}, {@code X ainsi que Y} */
    private static boolean isJointWithMore(Span left) {
        Token second = left.after(2);
        boolean article = second.is("de")
                || second.is("d")
                || second.is("du")
                || second.is("le")
                || second.is("la")
                || second.is("l");
        return (isJoint(left.after(1)) && article) || (left.after(1).is("ainsi") && second.is("que"));
    }
}
