/** The write side of Elasticsearch: index definitions, generations, bulk writing, the frontier's index. */
@NullMarked
package fr.rotative.index;

import org.jspecify.annotations.NullMarked;
