package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/**
 * A synonym by which a query finds more.
 *
 * @param asked the expression as typed
 * @param also what it is also called
 * @param gained the articles that have the synonym and not what was typed
 */
public record Alternative(String asked, String also, Query gained) {}
