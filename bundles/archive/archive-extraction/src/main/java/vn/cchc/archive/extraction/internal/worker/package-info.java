/**
 * Processes that read files, as the server sees them: given one file at a time, ended when they
 * exceed a limit, and replaced. They are believed nothing: what they say is bounded here once more.
 */
package vn.cchc.archive.extraction.internal.worker;
