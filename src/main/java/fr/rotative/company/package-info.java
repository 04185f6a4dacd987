/**
 * The register of companies: who they are, and what they were called when. No I/O past loading the register.
 *
 * <p>The register is a table ({@code companies.csv}: UTF-8, comma-separated, one company a row) whose columns are
 *
 * <ul>
 *   <li>{@code id}: the slug by which articles and addresses refer to the company, for good
 *   <li>{@code name}: the current index name, without legal form
 *   <li>{@code other_names}: former names, short names, brands that name the undertaking, separated by {@code |}; each
 *       may carry the dates in which it held: {@code France Télécom [1988..2013-07-01]}, {@code Meta [2021-10-28..]}
 *       (the current name may be repeated to say since when it holds)
 *   <li>{@code owners}: ids of the companies that own it, separated by {@code |}, dated likewise
 *   <li>{@code sector} and {@code country} (ISO 3166-1, two letters)
 *   <li>{@code ambiguity}: what else the name may be, of {@code word}, {@code given-name}, {@code surname}, {@code place},
 *       {@code product}, separated by {@code |}; such a name needs a cue
 *   <li>{@code cues}: words whose presence in the article speaks for the company, separated by {@code |}
 *   <li>{@code website}: its host
 * </ul>
 *
 * <p>A company keeps its id through its changes of name: the operator is {@code orange}, and France Télécom is its former
 * name. The brand Orange of before 2013, bought by France Télécom in 2000, belongs to the same thread.
 */
@NullMarked
package fr.rotative.company;

import org.jspecify.annotations.NullMarked;
