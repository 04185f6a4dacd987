package fr.rotative.normalise.dates;

import fr.rotative.article.Publication.Precision;
import java.time.LocalDate;

/**
 * A date named in a text.
 *
 * @param firstDay the day, or the first day of the month or year
 * @param start offset of the first UTF-16 unit of its wording, the day of the week and the hour included
 * @param end offset past its last unit
 */
public record DateMention(LocalDate firstDay, Precision precision, int start, int end) {}
