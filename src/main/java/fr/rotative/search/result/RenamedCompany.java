package fr.rotative.search.result;

/**
 * A company that a query calls by another name than its present one.
 *
 * @param asked the name in the query, and the years in which it held
 * @param company the company as it is called now
 */
public record RenamedCompany(Company.Name asked, Company company) {}
