/** Gives every room its tables, numbers its changes, and says what is missing. */
package vn.cchc.persistence.internal;
