package fr.rotative.company.recognition;

import fr.rotative.article.NamedCompany;

/**
 * A company named in an article, and why it was recognised.
 *
 * @param company as the article keeps it
 * @param rule the rule that made it a company
 * @param cue the words that the rule saw
 * @param registered whether the register knows it; otherwise it was discovered and its id is the slug of its name
 */
public record Mention(NamedCompany company, String rule, String cue, boolean registered) {}
