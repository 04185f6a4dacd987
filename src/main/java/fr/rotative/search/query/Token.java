package fr.rotative.search.query;

/**
 * A piece of a query.
 *
 * @param text a word or phrase without its marks, or an operator as typed
 * @param number what follows the slash of an operator, or precedes the colon of {@code >=3:}
 * @param start where it begins in the query, in UTF-16 units
 */
record Token(Type type, String text, int number, int start) {
    enum Type {
        WORD,
        PREFIX,
        PHRASE,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        MINUS,
        NEAR,
        AT_LEAST,
        OPENING,
        FIELD,
        DATE,
        END
    }

    boolean is(Type wanted) {
        return type == wanted;
    }
}
