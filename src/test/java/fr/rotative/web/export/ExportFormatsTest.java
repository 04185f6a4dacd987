package fr.rotative.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.article.Byline;
import fr.rotative.article.CanonicalUrl;
import fr.rotative.article.CaptureReference;
import fr.rotative.article.Kind;
import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.NamedCompany.Salience;
import fr.rotative.article.Provenance;
import fr.rotative.article.Publication;
import fr.rotative.article.Section;
import fr.rotative.article.Text;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatsTest {
    private static final String URL = "http://www.larotative.test/0102/010212telecom.shtml";
    private static final String TITLE = "Rachat : 100% d’AT&T, \"l’affaire\" ;\r\nER  - ";

    @Test
    void a_table_has_a_line_for_each_article_whatever_its_cells_hold() throws IOException {
        String table = written(new CsvTable(';', false), TITLE);

        CSVRecord line = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .get()
                .parse(new StringReader(table))
                .getRecords()
                .get(0);
        assertThat(line.toMap())
                .containsEntry("title", TITLE)
                .containsEntry("published", "2001-02-12")
                .containsEntry("authors", "Claire Martin | Jean de La Tour")
                .containsEntry("companies", "AT&T")
                .containsEntry("source", "")
                .containsEntry("url", URL);
    }

    @Test
    void a_table_for_spreadsheets_begins_with_a_byte_order_mark() throws IOException {
        assertThat(written(new CsvTable(';', true), "Titre")).startsWith("\uFEFFid;published;title;");
        assertThat(written(new CsvTable(',', false), "Titre")).startsWith("id,published,title,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-5 %", "@SUM(A1)", "\t=1"})
    void a_table_has_no_formulas(String title) throws IOException {
        assertThat(written(new CsvTable(',', false), title)).contains("'" + title);
    }

    @Test
    void a_line_of_json_is_the_article_without_what_explains_its_companies() throws IOException {
        assertThat(written(new ArticleLines(), TITLE))
                .endsWith("}\n")
                .hasLineCount(1)
                .contains("\"paragraphs\":[\"Le texte.\"]")
                .doesNotContain("evidence");
    }

    @Test
    void a_ris_record_keeps_to_its_lines() throws IOException {
        assertThat(written(new RisRecords(), TITLE).split("\r\n"))
                .containsSequence("TI  - Rachat : 100% d’AT&T, \"l’affaire\" ; ER  -", "AU  - Martin, Claire")
                .contains("AU  - de La Tour, Jean", "PY  - 2001", "DA  - 2001/02/12", "T2  - larotative.test")
                .contains("SE  - Télécoms", "KW  - AT&T", "LA  - fr", "UR  - " + URL, "Y2  - 2026/11/23")
                .startsWith("TY  - NEWS")
                .endsWith("ER  - ");
    }

    @Test
    void a_bibtex_entry_escapes_what_tex_would_obey() throws IOException {
        assertThat(written(new BibtexEntries(), "\\input{x} 100% d’AT&T_#1 ~ $5^2\u00a0! } {"))
                .startsWith("@misc{rotative-")
                .contains("title = {{\\textbackslash{}input\\textbraceleft{}x\\textbraceright{} 100\\% d’AT\\&T\\_\\#1 "
                        + "\\textasciitilde{} \\$5\\textasciicircum{}2~! \\textbraceright{} \\textbraceleft{}}}")
                .contains("author = {Martin, Claire and de La Tour, Jean}")
                .contains("year = {2001}", "month = {02}", "day = {12}", "url = {" + URL + "}")
                .contains("urldate = {2026-11-23}", "langid = {french}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une accolade { ouverte",
                "Une accolade } fermée",
                "Une barre \\ à la fin \\",
                "Des lignes\r\n@misc{autre,\n}",
                "Un séparateur\u2028ER  - \u2029TY  - JOUR",
                "Des contrôles\u0000\u0007\u0085fin",
                "ER  - ",
            })
    void a_title_can_neither_end_a_record_nor_begin_another(String title) throws IOException {
        assertThat(depth(written(new BibtexEntries(), title))).isZero();
        assertThat(written(new BibtexEntries(), title).split("(?m)^@", -1)).hasSize(2);
        String ris = written(new RisRecords(), title);
        assertThat(ris).endsWith("\r\nER  - \r\n\r\n");
        assertThat(ris.strip().split("\\R")).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - ?.*"));
        assertThat(ris.split("(?m)^(?:TY|ER)  - ", -1)).hasSize(3);
    }

    /** As BibTeX counts braces: a backslash changes nothing. */
    private static int depth(String entry) {
        int depth = 0;
        for (char c : entry.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        return depth;
    }

    @Test
    void a_signature_stays_one_author_in_bibtex() throws IOException {
        ArticleDocument signed = article("Titre", null, "Martin and Sons", "Jupiter, Inc.", "La rédaction");

        assertThat(written(new BibtexEntries(), signed))
                .contains("author = {Sons, {Martin and} and Inc., {Jupiter,} and rédaction, La}");
    }

    @Test
    void an_address_is_one_that_programs_can_open() {
        assertThat(PublicAddress.of("http://www.exemple.test/a b?c=\"d\"|{e}\n"))
                .isEqualTo("http://www.exemple.test/a%20b?c=%22d%22%7C%7Be%7D%0A");
        assertThat(PublicAddress.of("http://www.exemple.test/é?a=%20+b"))
                .isEqualTo("http://www.exemple.test/é?a=%20+b");
        assertThat(PublicAddress.of("javascript:alert(1)")).isNull();
    }

    @Test
    void an_undated_article_has_no_date_in_any_format() throws IOException {
        ArticleDocument undated = article("Titre", null);

        assertThat(written(new RisRecords(), undated)).doesNotContain("PY  -", "DA  -");
        assertThat(written(new BibtexEntries(), undated)).doesNotContain("year", "month =");
    }

    @Test
    void a_month_is_no_day() throws IOException {
        ArticleDocument ofTheMonth = article("Titre", Publication.parse("2001-02", "text"));

        assertThat(written(new RisRecords(), ofTheMonth)).contains("DA  - 2001/02/\r\n");
        assertThat(written(new BibtexEntries(), ofTheMonth))
                .contains("month = {02}")
                .doesNotContain("day =");
    }

    @ParameterizedTest
    @CsvSource({
        "Claire Martin, 'Martin, Claire'",
        "Jean-Marc Le Goff, 'Goff, Jean-Marc Le'",
        "Anne de la Tour, 'de la Tour, Anne'",
        "Jan van der Meer, 'van der Meer, Jan'",
        "Rédaction, Rédaction",
    })
    void signatures_are_filed_by_family_name(String signature, String inverted) {
        assertThat(AuthorName.of(signature).inverted()).isEqualTo(inverted);
    }

    private static String written(ExportFormat format, String title) throws IOException {
        return written(format, article(title, Publication.parse("2001-02-12", "text")));
    }

    private static String written(ExportFormat format, ArticleDocument article) throws IOException {
        StringBuilder out = new StringBuilder();
        format.begin(out);
        format.write(article, out);
        return out.toString();
    }

    private static ArticleDocument article(String title, @Nullable Publication published) {
        return article(title, published, "Claire Martin", "Jean de La Tour");
    }

    private static ArticleDocument article(String title, @Nullable Publication published, String... authors) {
        CanonicalUrl canonical = new CanonicalUrl(URL);
        NamedCompany company = new NamedCompany(
                "att",
                "AT&T",
                Salience.MAIN,
                List.of(new Place("0", 0, "AT&T")),
                new NamedCompany.Evidence("register", ""));
        CaptureReference capture =
                new CaptureReference("a.warc.gz", 0, "sha1:A", Instant.parse("2026-11-23T12:00:00Z"));
        return ArticleDocument.of(new Article(
                ArticleId.of(canonical),
                URL,
                canonical,
                Kind.ARTICLE,
                new Text(title, null, List.of("Le texte.")),
                new Section("Télécoms"),
                new Byline(List.of(authors), null),
                published,
                null,
                "fr",
                List.of(company),
                new Provenance(capture, null, 1)));
    }
}
