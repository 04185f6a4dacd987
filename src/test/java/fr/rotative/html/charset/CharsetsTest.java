package fr.rotative.html.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class CharsetsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void latin1MeansWindows1252() {
        Decoded decoded = Charsets.decode("l’œuvre à 3 €".getBytes(WINDOWS_1252), "text/html; charset=iso-8859-1");
        assertThat(decoded.text()).isEqualTo("l’œuvre à 3 €");
        assertThat(decoded.from()).isEqualTo("header");
    }

    @Test
    void withoutAnyLabelBytesAreWindows1252() {
        assertThat(Charsets.decode("dépôt".getBytes(WINDOWS_1252), null).text()).isEqualTo("dépôt");
    }

    @Test
    void theMetaTagCountsWhenTheHeaderIsSilent() {
        String page = "<html><META http-equiv=Content-Type content='text/html; charset=ISO-8859-15'><p>5 ¤";
        Decoded decoded = Charsets.decode(page.getBytes(ISO_8859_1), "text/html");
        assertThat(decoded.text()).endsWith("5 €");
        assertThat(decoded.from()).isEqualTo("meta");
    }

    @Test
    void theByteOrderMarkBeatsTheHeader() {
        byte[] bytes = ("\uFEFF" + "dépôt").getBytes(UTF_16LE);
        assertThat(Charsets.decode(bytes, "text/html; charset=utf-8").text()).isEqualTo("dépôt");
    }

    @Test
    void utf8UnderALatin1LabelIsSeenThrough() {
        Decoded decoded = Charsets.decode("dépôt à l’œil".getBytes(UTF_8), "text/html; charset=iso-8859-1");
        assertThat(decoded.text()).isEqualTo("dépôt à l’œil");
    }

    @Test
    void latin1UnderAUtf8LabelIsSeenThrough() {
        assertThat(Charsets.decode("dépôt".getBytes(ISO_8859_1), "text/html; charset=utf-8")
                        .text())
                .isEqualTo("dépôt");
    }

    @Test
    void doubleEncodedTextIsRepaired() {
        String twice = new String("« l’été à Orléans » vu d’un œil sec".getBytes(UTF_8), WINDOWS_1252);
        assertThat(Charsets.decode(twice.getBytes(UTF_8), null).text())
                .isEqualTo("« l’été à Orléans » vu d’un œil sec");
    }

    @Test
    void textThatOnlyLooksDoubleEncodedStays() {
        assertThat(Charsets.decode("CHÂTEAU À VENDRE, Ã la rigueur".getBytes(UTF_8), null)
                        .text())
                .isEqualTo("CHÂTEAU À VENDRE, Ã la rigueur");
    }
}
