package fr.rotative.html.charset;

import java.nio.charset.Charset;

/**
 * The text of a page and how its characters were found.
 *
 * @param from what decided: {@code bom}, {@code header}, {@code meta}, {@code utf-8-bytes}, {@code default}
 */
public record Decoded(String text, Charset charset, String from) {}
