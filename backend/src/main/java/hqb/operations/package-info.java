/** Running the platform: its health, what it knows of itself, demonstration data, commands. Sees every feature; nobody sees it. */
@NullMarked
package hqb.operations;

import org.jspecify.annotations.NullMarked;
