/**
 * Finding parts and spaces. Elasticsearch holds a view of what PostgreSQL knows; everything here can be rebuilt from there. The only
 * package that knows Elasticsearch.
 */
@NullMarked
package hqb.search;

import org.jspecify.annotations.NullMarked;
