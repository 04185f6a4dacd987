package fr.rotative.web.address;

import fr.rotative.language.Message;
import fr.rotative.web.problem.Problem;
import fr.rotative.web.problem.ProblemException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address after the question mark, as forms write it (WHATWG URL, section 5.1), except that broken
 * percent-encoding is an error: guessing at it would answer another question than was asked.
 */
public final class QueryString {
    private QueryString() {}

    /**
     * The values of each parameter in their order.
     *
     * @param raw as it stands in the address; none means no parameters
     * @throws ProblemException if it is not percent-encoded UTF-8
     */
    public static Map<String, List<String>> parse(@Nullable String raw) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return parameters;
        }
        for (String pair : raw.split("&", -1)) {
            String[] nameAndValue = pair.split("=", 2);
            String value = nameAndValue.length == 1 ? "" : decoded(nameAndValue[1]);
            if (!pair.isEmpty()) {
                parameters
                        .computeIfAbsent(decoded(nameAndValue[0]), name -> new ArrayList<>())
                        .add(value);
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            throw new ProblemException(Problem.of(400, Message.of("problem.encoding", text)));
        }
    }
}
