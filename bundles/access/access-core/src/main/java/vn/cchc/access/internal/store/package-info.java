/** The audit trail in the database. */
package vn.cchc.access.internal.store;
