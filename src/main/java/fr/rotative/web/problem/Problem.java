package fr.rotative.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.rotative.web.french.Typography;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not answered as asked: the problem details of RFC 9457. Its type is always {@code about:blank},
 * so the title goes with the HTTP status; title, detail and remedy are French, for the reader.
 *
 * @param status HTTP status code
 * @param detail what is wrong with this very request
 * @param parameter the request parameter at fault, if one is
 * @param value what it was given
 * @param remedy what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        @Nullable String value,
        @Nullable String remedy) {

    private static final String NO_TYPE_OF_ITS_OWN = "about:blank";
    private static final int BAD_REQUEST = 400;

    public static Problem of(int status, String detail, @Nullable String remedy) {
        return new Problem(
                NO_TYPE_OF_ITS_OWN, title(status), status, Typography.unbreakable(detail), null, null, fr(remedy));
    }

    /** A parameter that cannot be taken as it is. */
    public static Problem badParameter(
            String parameter, @Nullable String value, String detail, @Nullable String remedy) {
        return new Problem(
                NO_TYPE_OF_ITS_OWN,
                title(BAD_REQUEST),
                BAD_REQUEST,
                Typography.unbreakable(detail),
                parameter,
                value,
                fr(remedy));
    }

    private static @Nullable String fr(@Nullable String remedy) {
        return remedy == null ? null : Typography.unbreakable(remedy);
    }

    private static String title(int status) {
        return switch (status) {
            case BAD_REQUEST -> "Requête incorrecte";
            case 401 -> "Clé nécessaire";
            case 404 -> "Introuvable";
            case 405 -> "Méthode non autorisée";
            case 413 -> "Requête trop longue";
            case 414 -> "Adresse trop longue";
            case 429 -> "Trop de requêtes";
            case 431 -> "En-têtes trop longs";
            case 503 -> "Archive momentanément indisponible";
            default -> status < 500 ? "Requête refusée" : "Erreur du serveur";
        };
    }
}
