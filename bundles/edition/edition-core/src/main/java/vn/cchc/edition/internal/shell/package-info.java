/** Commands for the administrator: which years are there, examine one, take one in or out. */
package vn.cchc.edition.internal.shell;
