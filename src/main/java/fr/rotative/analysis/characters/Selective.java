package fr.rotative.analysis.characters;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;

/** A filter of characters that leaves alone, at the price of one look, the texts in which it has nothing to replace. */
final class Selective extends CharFilter {
    private static final int USUAL_LENGTH = 1024;

    private final Occasions occasions;
    private final UnaryOperator<Reader> filter;
    private @Nullable Reader output;

    /**
     * @param occasions of the filter
     * @param filter makes a {@link CharFilter}
     */
    Selective(Reader text, Occasions occasions, UnaryOperator<Reader> filter) {
        super(text);
        this.occasions = occasions;
        this.filter = filter;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (output == null) {
            output = output();
        }
        return output.read(buffer, offset, length);
    }

    private Reader output() throws IOException {
        char[] text = new char[USUAL_LENGTH];
        int length = 0;
        for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
            length += read;
            text = length == text.length ? Arrays.copyOf(text, 2 * length) : text;
        }
        Reader whole = new CharArrayReader(text, 0, length);
        return occasions.areIn(text, length) ? filter.apply(whole) : whole;
    }

    @Override
    protected int correct(int offset) {
        return output instanceof CharFilter filtered ? filtered.correctOffset(offset) : offset;
    }
}
