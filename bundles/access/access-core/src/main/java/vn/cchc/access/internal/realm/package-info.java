/**
 * Karaf's realm as this room uses it: who is in it, with which roles, and how guessing is slowed.
 */
package vn.cchc.access.internal.realm;
