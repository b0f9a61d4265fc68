/**
 * Karaf's realm as this room uses it: who is in it, with which roles, how guessing is slowed, and
 * that who was right lately need not prove it slowly again.
 */
package vn.cchc.access.internal.realm;
