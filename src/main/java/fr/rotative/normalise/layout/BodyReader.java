package fr.rotative.normalise.layout;

import fr.rotative.article.Byline;
import fr.rotative.normalise.byline.Bylines;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Line.Form;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.site.Labels.Effect;
import fr.rotative.normalise.site.Roles.Role;
import fr.rotative.normalise.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the body: from the header to the signature or to the first line of what follows an article. */
final class BodyReader {
    private static final int LONGEST_META_WORDS = 30;
    private static final int WORDS_OF_HEADLINE = 4;
    private static final int LINES_TO_SIGNATURE = 4;

    private final Bylines bylines;

    BodyReader(Bylines bylines) {
        this.bylines = bylines;
    }

    Body read(Page page, StandingLines standing, Header header) {
        Reading reading = new Reading(page, standing, header);
        int end = Math.max(page.mainEnd(), header.bodyStart());
        int start = page.isMainMarked() ? Math.max(header.bodyStart(), page.mainStart()) : header.bodyStart();
        for (int i = start; i < end && !reading.finished; i++) {
            reading.take(i);
        }
        for (int i = end; i < Math.min(end + LINES_TO_SIGNATURE, page.lines().size()) && !reading.finished; i++) {
            reading.takeSignature(i);
        }
        List<Line> kept = Trimming.trimmed(reading.kept);
        return new Body(kept, Paragraphs.of(kept), reading.signature, reading.signatureText, reading.headlines);
    }

    /** The state of one reading from top to bottom. */
    private final class Reading {
        private final Page page;
        private final StandingLines standing;
        private final Header header;
        private final int bodySize;
        private final List<Line> kept = new ArrayList<>();
        private Byline signature = Byline.NONE;
        private String signatureText = "";
        private int headlines;
        private boolean begun;
        private boolean inBox;
        private boolean finished;

        Reading(Page page, StandingLines standing, Header header) {
            this.page = page;
            this.standing = standing;
            this.header = header;
            this.bodySize = BodySize.of(page);
        }

        void take(int i) {
            Line line = page.lines().get(i);
            Optional<Effect> effect = standing.effect(i);
            if (effect.filter(e -> e == Effect.TAIL).isPresent()) {
                finished = begun;
            } else if (effect.filter(e -> e == Effect.BOX).isPresent()) {
                inBox = true;
            } else if (isSignature(line)) {
                finished = begun;
            } else if (standing.isStanding(i) || beside(line)) {
                headlines += line.isMostlyLink() && line.words() >= WORDS_OF_HEADLINE ? 1 : 0;
            } else if (!inBox || line.isProse()) {
                inBox = false;
                keep(withoutSignature(line));
            }
        }

        /** The signature may stand just outside the element that holds the text. */
        void takeSignature(int i) {
            boolean tail = standing.effect(i).filter(e -> e == Effect.TAIL).isPresent();
            finished = tail || isSignature(page.lines().get(i));
        }

        private void keep(Line line) {
            begun = begun || line.isProse();
            String text = Asides.without(line.text());
            if (!text.isEmpty()) {
                kept.add(text.equals(line.text()) ? line : line.withText(text));
            }
        }

        /** The signature may run on behind the last sentence, in brackets. */
        private Line withoutSignature(Line line) {
            int bracket = line.text().lastIndexOf('[');
            boolean signed = bracket > 0
                    && line.text().endsWith("]")
                    && isSignature(line.withText(line.text().substring(bracket)));
            finished = finished || signed;
            return signed ? line.withText(line.text().substring(0, bracket).strip()) : line;
        }

        private boolean isSignature(Line line) {
            Optional<Byline> found = bylines.line(line.text());
            found.ifPresent(byline -> {
                signature = byline;
                signatureText = line.text();
            });
            return found.isPresent();
        }

        /** Set smaller than the body, repeating the header, or named as something else. */
        private boolean beside(Line line) {
            boolean meta = line.role() == Role.DATE
                    || line.role() == Role.BYLINE
                    || line.role() == Role.BREADCRUMB
                    || line.role() == Role.TITLE
                    || line.role() == Role.SMALL;
            return line.form() != Form.ROW && line.size() < bodySize
                    || meta && line.words() <= LONGEST_META_WORDS
                    || line.isMostlyLink() && line.form() != Form.ITEM
                    || sameWords(line.text(), header.title())
                    || header.lead()
                            .filter(lead -> sameWords(line.text(), lead))
                            .isPresent()
                    || line.hasDigit()
                            && line.words() <= LONGEST_META_WORDS
                            && HeaderDates.announced(line.text()).isPresent();
        }

        private static boolean sameWords(String one, String other) {
            boolean comparable = !other.isEmpty() && Math.abs(one.length() - other.length()) <= other.length() / 4;
            return comparable && Folding.words(one).equals(Folding.words(other));
        }
    }
}
