package fr.rotative.bench;

import org.jspecify.annotations.Nullable;

/** An article that the API found, by its id here and the one that another archive gave it. */
record Found(String id, @Nullable String externalId) {}
