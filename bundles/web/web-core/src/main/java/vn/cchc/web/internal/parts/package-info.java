/**
 * Bodies of several parts, read by rules narrower than MIME has: no preamble, no folded headers,
 * nothing encoded. What a package of XOP or a form of OpenRosa is beyond that stands with them.
 */
package vn.cchc.web.internal.parts;
