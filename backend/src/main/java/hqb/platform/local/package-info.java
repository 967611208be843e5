/**
 * What a local start needs beside the product: its own PostgreSQL and Elasticsearch as child processes, the folder they live in, and
 * lines on the console. Nothing here runs in an installation that names real servers.
 */
@NullMarked
package hqb.platform.local;

import org.jspecify.annotations.NullMarked;
