package fr.rotative.analysis.parts;

import fr.rotative.analysis.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;

/** What {@code word_delimiter_graph} takes a character for, by the setting {@code type_table}. */
final class CharacterTypes {
    /** Lucene's values, of which it publishes only two by name. */
    private static final Map<String, Byte> TYPES = Map.of(
            "LOWER", (byte) 0x01,
            "UPPER", (byte) 0x02,
            "ALPHA", (byte) WordDelimiterIterator.ALPHA,
            "DIGIT", (byte) 0x04,
            "ALPHANUM", (byte) WordDelimiterIterator.ALPHANUM,
            "SUBWORD_DELIM", (byte) 0x08);

    private CharacterTypes() {}

    /** The type of every character up to the highest that the lines name; those above have Lucene's own. */
    static byte[] table(List<String> lines) {
        byte[] types = WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE;
        for (String line : lines) {
            Rule rule = Rule.parse("type_table", line).unescaped();
            types = with(types, character(rule, line), type(rule, line));
        }
        return types;
    }

    private static byte[] with(byte[] types, char character, byte type) {
        byte[] copy = Arrays.copyOf(types, Math.max(types.length, character + 1));
        for (int added = types.length; added < copy.length; added++) {
            copy[added] = WordDelimiterIterator.getType(added);
        }
        copy[character] = type;
        return copy;
    }

    private static char character(Rule rule, String line) {
        if (rule.from().length() != 1) {
            throw new IllegalArgumentException("[type_table] has [" + line + "]: expected one character before [=>]");
        }
        return rule.from().charAt(0);
    }

    private static byte type(Rule rule, String line) {
        Byte type = TYPES.get(rule.to());
        if (type == null) {
            throw new IllegalArgumentException("[type_table] has [" + line + "]: expected one of "
                    + TYPES.keySet().stream().sorted().toList() + " after [=>]");
        }
        return type;
    }
}
