/**
 * What runs in the process that reads files: decides by content what a file is, says so at once,
 * and then reads it. Everything here may be ended at any moment.
 *
 * <p>The first byte decides: what begins as one kind is that kind, whatever follows. Of an archive
 * its parts decide: {@code mimetype} as the first entry makes an OpenDocument, {@code
 * [Content_Types].xml} an Office Open XML document, and all else an archive. A second kind behind
 * the first is told as a file inside.
 */
package vn.cchc.archive.extraction.internal.reading;
