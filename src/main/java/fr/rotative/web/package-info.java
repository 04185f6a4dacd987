/** The REST API and the pages, on Javalin. */
@NullMarked
package fr.rotative.web;

import org.jspecify.annotations.NullMarked;
