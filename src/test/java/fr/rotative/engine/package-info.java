/** Tests of the connection to Elasticsearch, and the server that the tests of every package share. */
@NullMarked
package fr.rotative.engine;

import org.jspecify.annotations.NullMarked;
