/** Commands for the administrator: people and the trail of what was done. */
package vn.cchc.access.internal.shell;
