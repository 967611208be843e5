/** HTTP manners that every endpoint shares: problems, strict queries, request ids, entity tags, security headers, the web pages. */
@NullMarked
package hqb.platform.http;

import org.jspecify.annotations.NullMarked;
