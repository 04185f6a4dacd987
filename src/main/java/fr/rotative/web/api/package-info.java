/** The REST API, version 1: one class per resource, and the JSON they answer with. */
@NullMarked
package fr.rotative.web.api;

import org.jspecify.annotations.NullMarked;
